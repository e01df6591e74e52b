import { instantInStockholm, wallTimeAt } from "~/texts/stockholm";

/** The weekly letter goes on Mondays at this hour, on Stockholm's clock. */
export const weeklyHour = 8;

/** The latest Monday 08:00 in Stockholm that has come at `now`: what was held back before then is told. */
export function lastWeekly(now: Date): Date {
  const { year, month, day } = wallTimeAt(now);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const mondayOf = (weeksBack: number) => {
    const date = new Date(Date.UTC(year, month - 1, day - ((weekday + 6) % 7) - 7 * weeksBack));
    const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    return instantInStockholm({ ...parts, hour: weeklyHour, minute: 0 })!;
  };
  const thisWeek = mondayOf(0);
  return thisWeek <= now ? thisWeek : mondayOf(1);
}
