import type { Scanned, Span, Word } from "./kinds";

const word = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

/** Whether only spaces, three at most, stand between two places of a text. */
export function isSpace(text: string, from: number, to: number): boolean {
  if (to === from || to - from > 3) return false;
  for (let at = from; at < to; at++) if (!" \t\u00a0".includes(text[at]!)) return false;
  return true;
}

/** Parts a text into words, in one pass. */
export function scan(text: string): Scanned {
  const words: Word[] = [];
  let last = -1;
  for (const { 0: found, index } of text.matchAll(word)) {
    const to = index + found.length;
    const joins = last >= 0 && isSpace(text, last, index);
    const lower = found.toLowerCase();
    words.push({ text: found, lower, capital: found[0] !== lower[0], from: index, to, joins });
    last = to;
  }
  return { text, words };
}

/** The word after the one at `index` if it stands beside it. */
export function nextBeside(words: Word[], index: number): Word | undefined {
  const next = words[index + 1];
  return next?.joins ? next : undefined;
}

/** The words of a list that is written over several lines. */
export const listed = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

/** Spans of all that a regular expression finds; it must be global. */
export const matches = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ from: index, to: index + found.length }));
