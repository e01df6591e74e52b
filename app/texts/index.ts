import { en } from "./en/index";
import { sv } from "./sv/index";

export const locales = ["sv", "en"] as const;
export type Locale = (typeof locales)[number];

/** The dictionary's shape is the Swedish one; every other language must have each of its keys, or nothing compiles. */
export type Texts = typeof sv;

const dictionaries: Record<Locale, Texts> = { sv, en };

/** All texts of a language. */
export const textsFor = (locale: Locale): Texts => dictionaries[locale];

/** Whether a value from outside names a language that we have. */
export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);
