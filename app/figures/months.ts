import type { Locale } from "~/texts/index";
import { instantInStockholm, wallTimeAt } from "~/texts/stockholm";

export interface Month {
  /** "2026-11" */
  key: string;
  from: Date;
  /** The first instant of the month after. */
  to: Date;
}

const startOf = (year: number, month: number) => {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const [y, m] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  return {
    key: `${y}-${String(m).padStart(2, "0")}`,
    at: instantInStockholm({ year: y, month: m, day: 1, hour: 0, minute: 0 })!,
  };
};

/** The last `n` months on Stockholm's calendar, the present one last. */
export function lastMonths(n: number, now: Date): Month[] {
  const { year, month } = wallTimeAt(now);
  return Array.from({ length: n }, (_, i) => {
    const { key, at } = startOf(year, month - n + 1 + i);
    return { key, from: at, to: startOf(year, month - n + 2 + i).at };
  });
}

/** The month in which an instant lies: "2026-11". */
export function monthOf(at: Date): string {
  const { year, month } = wallTimeAt(at);
  return startOf(year, month).key;
}

/** The last four quarters of the calendar among months (keys, oldest first), each with its months; the first may be cut off. */
export function quartersOf(months: string[]): { key: string; months: string[] }[] {
  const quarterOf = (key: string) => `${key.slice(0, 4)}-${Math.ceil(Number(key.slice(5)) / 3)}`;
  return [...Map.groupBy(months, quarterOf)].map(([key, mine]) => ({ key, months: mine })).slice(-4);
}

const inUtc = { timeZone: "UTC" } as const;
const languages = { sv: "sv-SE", en: "en-GB" } as const;

/** A month in words: "november 2026", and "nov". */
export function monthWords(key: string, locale: Locale): { label: string; short: string } {
  const at = new Date(`${key}-15T12:00:00Z`);
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languages[locale], { ...inUtc, ...options }).format(at);
  return { label: write({ month: "long", year: "numeric" }), short: write({ month: "short" }).replace(".", "") };
}
