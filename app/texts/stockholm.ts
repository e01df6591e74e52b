const zone = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "medium",
});

/** Stockholm's clock at an instant, as if it were UTC (milliseconds). */
const clockAt = (instant: number): number => Date.parse(`${zone.format(instant).replace(" ", "T")}Z`);

/** How far Stockholm's clock is ahead of UTC (milliseconds). */
const offsetAt = (instant: number): number => clockAt(instant) - instant;

/** A time of day on Stockholm's clock. `month` counts from 1. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/**
 * The instant at which Stockholm's clock shows `wall`; null for a day or time that no calendar has. Of the hour that
 * comes twice in October it is the first; in the hour that March leaves out, the time an hour later.
 */
export function instantInStockholm({ year, month, day, hour, minute }: WallTime): Date | null {
  const clock = Date.UTC(year, month - 1, day, hour, minute);
  const same = new Date(clock);
  if (same.getUTCMonth() !== month - 1 || same.getUTCDate() !== day || hour > 23 || minute > 59) return null;
  const first = clock - offsetAt(clock - 3 * 3_600_000); // three hours back is before any change of this night
  const second = clock - offsetAt(first);
  return new Date(clockAt(first) !== clock && clockAt(second) === clock ? second : first);
}

/** A day as a browser's date field sends it ("2026-11-26"), at an hour of Stockholm's clock; null for no real day. */
export function dayInStockholm(given: string, hour: number): Date | null {
  const [year, month, day] = given.split("-").map(Number);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || !year || !month || !day) return null;
  return instantInStockholm({ year, month, day, hour, minute: 0 });
}

/** What Stockholm's clock and calendar show at an instant. */
export function wallTimeAt(instant: Date): WallTime {
  const clock = new Date(clockAt(instant.getTime()));
  return {
    year: clock.getUTCFullYear(),
    month: clock.getUTCMonth() + 1,
    day: clock.getUTCDate(),
    hour: clock.getUTCHours(),
    minute: clock.getUTCMinutes(),
  };
}
