import { instantInStockholm, wallTimeAt } from "~/texts/stockholm";

/** An hour at which officers are at work, on Stockholm's clock. */
const morning = 8;

/** The first eight o'clock in Stockholm after an instant. */
export function nextMorning(after: Date): Date {
  const { year, month, day } = wallTimeAt(after);
  const on = (later: number): Date => {
    const date = new Date(Date.UTC(year, month - 1, day + later));
    const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    return instantInStockholm({ ...parts, hour: morning, minute: 0 })!;
  };
  return on(0) > after ? on(0) : on(1);
}
