import { instantInStockholm, wallTimeAt } from "~/texts/stockholm";

/** Between which minutes of the day, on Stockholm's clock, somebody wants no letters; over midnight where `from` is later. */
export interface QuietHours {
  from: number;
  to: number;
}

/** When the quiet hours that hold at `now` end; null outside them. Changes of the clock fall where the clock says. */
export function quietUntil({ from, to }: QuietHours, now: Date): Date | null {
  const wall = wallTimeAt(now);
  const minute = 60 * wall.hour + wall.minute;
  const overnight = from > to;
  const isQuiet = overnight ? minute >= from || minute < to : minute >= from && minute < to;
  if (!isQuiet) return null;
  const end = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + (overnight && minute >= from ? 1 : 0)));
  const [year, month, day] = [end.getUTCFullYear(), end.getUTCMonth() + 1, end.getUTCDate()];
  return instantInStockholm({ year, month, day, hour: Math.floor(to / 60), minute: to % 60 });
}
