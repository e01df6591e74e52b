import { likeLatin, unseen } from "./confusables";
import type { Scanned, Span } from "./kinds";
import { matches } from "./scan";

const run = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;
const latin = /\p{Script=Latin}/u;
const other = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Letters drawn as mathematical signs or at full width: no keyboard writes them. */
const drawn = /[\uff21-\uff5a\u{1d400}-\u{1d7ff}]/u;
const letterAround = new RegExp(`\\p{L}${unseen.source}+\\p{L}`, "u");
const measure = /^[μΩ]\p{Script=Latin}{1,3}$/u;

/** Whether a word of Cyrillic or Greek letters could be read as a Latin one. */
const couldBeLatin = (word: string) => word.length > 1 && [...word].every((sign) => likeLatin.has(sign));

/**
 * Words that are not what they look like: scripts mixed in one word (UTS #39, section 5.1), a whole word of letters that
 * look Latin, unless the text has real words of that script, and signs inside a word that nobody sees.
 */
export function lookalikes({ text }: Scanned): Span[] {
  if (!other.test(text) && !drawn.test(text) && !unseen.test(text)) return [];
  const runs = matches(text, run).map((span) => ({ ...span, word: text.slice(span.from, span.to) }));
  const foreign = runs.filter(({ word }) => other.test(word) && !latin.test(word));
  const isWrittenInIt = foreign.some(({ word }) => word.length > 2 && !couldBeLatin(word));
  return runs.flatMap(({ word, from, to }) => {
    const mixed = other.test(word) && latin.test(word) && !measure.test(word);
    const whole = other.test(word) && !latin.test(word) && !isWrittenInIt && couldBeLatin(word);
    return mixed || whole || drawn.test(word) || letterAround.test(word) ? [{ from, to }] : [];
  });
}
