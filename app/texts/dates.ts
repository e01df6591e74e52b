import type { Locale } from "./index";

const timeZone = "Europe/Stockholm";
const date = { timeZone, day: "numeric", month: "long", year: "numeric" } as const;
const time = { hour: "2-digit", minute: "2-digit" } as const;

/** Formats are made once: that takes longer than all their use on a page. */
const formatsOf = (options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> => ({
  sv: new Intl.DateTimeFormat("sv-SE", options),
  en: new Intl.DateTimeFormat("en-GB", options),
});
const days = formatsOf(date);
const daysAndTimes = formatsOf({ ...date, ...time });

const clocks = formatsOf({ timeZone, ...time });

/** Swedish writes a time with a point, as the police do: 14.58. */
const written = (words: string, locale: Locale) => (locale === "sv" ? words.replace(/(\d):(\d)/, "$1.$2") : words);

/** "14.58": an instant as a time in Stockholm. */
export const clock = (at: Date | string, locale: Locale): string =>
  written(clocks[locale].format(new Date(at)), locale);

/** "7 november 2026": an instant as a day in Stockholm. */
export const day = (at: Date | string, locale: Locale): string => days[locale].format(new Date(at));

/** "7 november 2026 kl. 14.58": an instant as day and time in Stockholm. */
export const dayAndTime = (at: Date | string, locale: Locale): string =>
  written(daysAndTimes[locale].format(new Date(at)), locale);
