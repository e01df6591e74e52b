import type { Scanned, Span } from "./kinds";
import { englishOrigin } from "./origin-english";
import {
  afterPeople,
  always,
  beginnings,
  looks,
  peopleStems,
  peoples,
  persons,
  speaking,
  things,
} from "./origin-words";
import { isSpace, matches, nextBeside } from "./scan";

const adjectiveEnding = /(?:as|a|e|t)?$/;
const nounEnding =
  /^(?:s|en|ens|n|ern|erns|er|ers|erna|ernas|ar|ars|arna|arnas|na|e|es|es|are|aren|arens|arna|r|gäng|et)?$/;
const longestStem = 14;
/** How the words of these lists begin: most words of a text begin otherwise. */
const openings = new Set([...peoples, ...peopleStems].map((stem) => stem.slice(0, 3)));

/** Phrases of several words, and body height in centimetres or metres. */
const phrases =
  /(?<!\p{L})(?:bruten svenska|(?:med|kraftig|utländsk|tydlig|stark) brytning|kraftigt byggd|(?:1[4-9]\d|20\d) ?cm(?: lång(?! (?:steg|plank|brä|rep|kab|rör))| kort)|1[,.][4-9]\d ?m(?:eter)? lång(?! (?:steg|plank|brä|rep|kab|rör)))(?!\p{L})/giu;

const isAdjective = (lower: string): boolean =>
  openings.has(lower.slice(0, 3)) && (peoples.has(lower) || peoples.has(lower.replace(adjectiveEnding, "")));

function isPeople(lower: string): boolean {
  if (!openings.has(lower.slice(0, 3))) return false;
  for (let end = 3; end <= Math.min(lower.length, longestStem); end++) {
    const [stem, rest] = [lower.slice(0, end), lower.slice(end)];
    if (peopleStems.has(stem) && nounEnding.test(rest)) return true;
    if (peoples.has(stem) && afterPeople.test(rest)) return true;
  }
  return false;
}

const joining = /^(?:och|eller|samt)$/;
const noNoun = /^(?:och|eller|samt|på|i|är|om|finns|för|med|vid|till)$/;

/** The index before a row of languages: "på arabiska och engelska". */
function beforeLanguages({ words }: Scanned, index: number): number {
  let before = index - 1;
  while (before > index - 6 && before >= 0) {
    const { lower } = words[before]!;
    if (!joining.test(lower) && !isAdjective(lower)) break;
    before--;
  }
  return before;
}

/** Whether an adjective such as "arabiska" stands for a language that nobody in the text is said to speak. */
function isMereLanguage(scanned: Scanned, index: number): boolean {
  const { words } = scanned;
  if (!words[index]!.lower.endsWith("ska")) return false;
  const next = nextBeside(words, index);
  if (next && !noNoun.test(next.lower)) return false;
  const before = beforeLanguages(scanned, index);
  if (!/^(?:på|i|till|från)$/.test(words[before]?.lower ?? "")) return false;
  return ![1, 2, 3].some((steps) => speaking.has(words[before - steps]?.lower ?? ""));
}

function isSaidOfPeople(scanned: Scanned, index: number): boolean {
  const { words } = scanned;
  const { lower } = words[index]!;
  if (always.has(lower) || beginnings.test(lower)) return true;
  if (!isAdjective(lower)) return isPeople(lower);
  const next = nextBeside(words, index);
  return !(next && things.test(next.lower)) && !isMereLanguage(scanned, index);
}

/** The index of the person or part of the body that an adjective of looks belongs to, or -1. */
function lookedAt({ words, text }: Scanned, index: number): number {
  for (let next = index + 1; next <= index + 4 && next < words.length; next++) {
    if (!/^(?:,? |\u00a0)$/.test(text.slice(words[next - 1]!.to, words[next]!.from))) return -1;
    const { lower } = words[next]!;
    if (persons.has(lower)) return next;
    if (!looks.has(lower) && lower !== "och" && !isAdjective(lower)) return -1;
  }
  return -1;
}

/** Joins what stands side by side, so that "utländsk härkomst" is asked about once. */
function joined(text: string, spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const found: Span[] = [];
  for (const span of sorted) {
    const last = found.at(-1);
    if (last && (span.from <= last.to || isSpace(text, last.to, span.from))) last.to = Math.max(last.to, span.to);
    else found.push(span);
  }
  return found;
}

/** Words about people's origin, religion, language or looks. `locale` is the language the text is written in. */
export function origins(scanned: Scanned, locale: "sv" | "en"): Span[] {
  const { text, words } = scanned;
  // The Swedish words mean other things there: "letter" is a Latvian in the one and a piece of mail in the other.
  if (locale === "en") return joined(text, englishOrigin(text));
  const spans = words.flatMap((word, index): Span[] => {
    if (isSaidOfPeople(scanned, index)) return [{ from: word.from, to: word.to }];
    const seen = looks.has(word.lower) ? lookedAt(scanned, index) : -1;
    if (seen < 0) return [];
    return [{ from: word.from, to: seen === index + 1 ? words[seen]!.to : word.to }];
  });
  return joined(text, [...spans, ...matches(text, phrases)]);
}
