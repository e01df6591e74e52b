import type { Locale } from "./index";

const zone = "Europe/Stockholm";
const tag: Record<Locale, string> = { sv: "sv-SE", en: "en-GB" };

/** "7 november 2026": an instant as a day in Stockholm. */
export const day = (at: Date | string, locale: Locale): string =>
  new Intl.DateTimeFormat(tag[locale], { timeZone: zone, day: "numeric", month: "long", year: "numeric" }).format(
    new Date(at),
  );

/** "7 november 2026 kl. 14:58": an instant as day and time in Stockholm. */
export const dayAndTime = (at: Date | string, locale: Locale): string =>
  new Intl.DateTimeFormat(tag[locale], {
    timeZone: zone,
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));
