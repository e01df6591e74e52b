/** When an alert shall go out, as somebody writes it: a time on Stockholm's clock, which skips an hour in March and has one twice in October. */

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "medium",
});
const [minute, hour] = [60_000, 3_600_000];

/** Days ahead. */
export const furthest = 90;

/** Milliseconds that Stockholm's clock shows at an instant, as if it were UTC. */
const shownAt = (instant: number): number => Date.parse(`${clock.format(instant).replace(" ", "T")}Z`);

/** The instants, earliest first, at which Stockholm's clock shows a time: one, none (March) or two (October). */
export function instantsOf(shown: number): number[] {
  return [shown - 2 * hour, shown - hour].filter((instant) => shownAt(instant) === shown);
}

/** Reads "2026-11-27T08:00" (a browser's field), "2026-11-27 08.00"; milliseconds as if it were UTC, null for no time. */
export function readShown(given: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})[T ]\s*(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(given.trim());
  if (!parts) return null;
  const [year, month, day, hours, minutes] = parts.slice(1).map(Number) as [number, number, number, number, number];
  const shown = Date.UTC(year, month - 1, day, hours, minutes);
  const same = new Date(shown);
  const exists = same.getUTCMonth() === month - 1 && same.getUTCDate() === day && hours < 24 && minutes < 60;
  return exists ? shown : null;
}

export type SendTimeProblem = "unreadable" | "skipped" | "twice" | "past" | "far";
/** Of an hour that comes twice: before or after the clock is put back. */
export type Which = "first" | "second";

/** The instant meant, or what is wrong with it. */
export function readSendTime(given: string, which: Which | undefined, now: number): Date | SendTimeProblem {
  const shown = readShown(given);
  if (shown === null) return "unreadable";
  const instants = instantsOf(shown);
  if (instants.length === 0) return "skipped";
  if (instants.length === 2 && !which) return "twice";
  const instant = instants[which === "second" ? instants.length - 1 : 0]!;
  if (instant < now + minute) return "past";
  return instant > now + furthest * 24 * hour ? "far" : new Date(instant);
}

/**
 * The instant that a time means which has been read as good before; how much of its future has passed since is not asked.
 * @throws Error when it means none: what should wait must never go at once.
 */
export function instantMeant(given: string, which: Which | undefined): Date {
  const shown = readShown(given);
  const instants = shown === null ? [] : instantsOf(shown);
  const instant = which === "second" ? instants.at(-1) : instants[0];
  if (instant === undefined) throw new Error(`no time: ${given}`);
  return new Date(instant);
}

/** Whether a time comes twice. */
export const comesTwice = (given: string): boolean => {
  const shown = readShown(given);
  return shown !== null && instantsOf(shown).length === 2;
};

/** Whether it is night on Stockholm's clock: from nine in the evening until seven. */
export function isNight(at: Date): boolean {
  const hours = new Date(shownAt(Math.floor(at.getTime() / 1000) * 1000)).getUTCHours();
  return hours >= 21 || hours < 7;
}
