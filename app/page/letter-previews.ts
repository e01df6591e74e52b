import type { LetterContent } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";
import { textsFor } from "~/texts/index";

type Previews = Record<string, (t: Texts) => LetterContent>;

/** Every domain's sample letters, by the file's convention. */
const modules = import.meta.glob<{ previews: Previews }>("../*/letters.previews.ts", { eager: true });

const all: Previews = Object.assign({}, ...Object.values(modules).map((module) => module.previews));

/** The names of all letters, in order. */
export const letterNames = (): string[] => Object.keys(all).sort();

/** A sample of a letter, or null when there is no letter of that name. */
export function sampleLetter(name: string, locale: Locale): LetterContent | null {
  return all[name]?.(textsFor(locale)) ?? null;
}
