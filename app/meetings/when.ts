import type { Locale } from "~/texts/index";
import { instantInStockholm, wallTimeAt } from "~/texts/stockholm";

const timeZone = "Europe/Stockholm";
const date = { timeZone, weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
const clock = { timeZone, hour: "2-digit", minute: "2-digit" } as const;
const languages: Record<Locale, string> = { sv: "sv-SE", en: "en-GB" };
const dates = { sv: new Intl.DateTimeFormat(languages.sv, date), en: new Intl.DateTimeFormat(languages.en, date) };
const clocks = { sv: new Intl.DateTimeFormat(languages.sv, clock), en: new Intl.DateTimeFormat(languages.en, clock) };

/** "torsdag 14 januari 2027", as Stockholm's calendar shows it. */
export const dayOf = (at: Date | string, locale: Locale): string => dates[locale].format(new Date(at));

/** "18.00–19.30", as Stockholm's clock shows it. */
export function hoursOf(from: Date | string, to: Date | string, locale: Locale): string {
  const [start, end] = [from, to].map((at) => clocks[locale].format(new Date(at)));
  const hours = `${start}–${end}`;
  return locale === "sv" ? hours.replaceAll(":", ".") : hours;
}

/** "torsdag 14 januari 2027 kl. 18.00–19.30". */
export function whenOf(from: Date | string, to: Date | string, locale: Locale): string {
  return `${dayOf(from, locale)}${locale === "sv" ? " kl. " : ", "}${hoursOf(from, to, locale)}`;
}

const two = (n: number) => String(n).padStart(2, "0");

/** An instant as a field for day and time takes it: "2027-01-14T18:00" on Stockholm's clock. */
export function fieldTime(at: Date): string {
  const { year, month, day, hour, minute } = wallTimeAt(at);
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** The instant that such a field means; null when it is no time. A space or nothing in place of the T will do. */
export function instantOf(field: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})[T ]+(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(field.trim());
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  return instantInStockholm({ year, month, day, hour, minute });
}

/** Ten in the morning of the day before, on Stockholm's clock: when a reminder goes out. */
export function dayBefore(at: Date): Date {
  const { year, month, day } = wallTimeAt(at);
  const before = new Date(Date.UTC(year, month - 1, day - 1));
  const wall = { year: before.getUTCFullYear(), month: before.getUTCMonth() + 1, day: before.getUTCDate() };
  return instantInStockholm({ ...wall, hour: 10, minute: 0 })!;
}
