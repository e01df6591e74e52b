/** How streets are told apart, and which ones somebody may have meant. */
import { streetKey } from "~/areas/forms";

const endings: [RegExp, string][] = [
  [/(\p{L}{3,})v(?:äg)?\.$/u, "$1vägen"],
  [/(\p{L}{3,})g(?:at)?\.$/u, "$1gatan"],
  [/\bgr\.$/u, "gränd"],
];
/** Without its full stop an ending is only a guess: "Hagbyv 12" is a street, "Stortorg 1" may be another. */
const guesses: [RegExp, string][] = [
  [/(\p{L}{3,})v$/u, "$1vägen"],
  [/(\p{L}{3,})g$/u, "$1gatan"],
  [/(\p{L}{3,})väg$/u, "$1vägen"],
  [/(\p{L}{3,})gata$/u, "$1gatan"],
];

/** A street's name in one line. */
export const squeezed = (name: string): string => name.normalize("NFC").replace(/\s+/g, " ").trim();

/** What makes two spellings the same street: case, spaces, and "Hagbyv." for "Hagbyvägen". */
export function keyOf(name: string): string {
  const key = streetKey(squeezed(name));
  if (!key.endsWith(".")) return key;
  const known = endings.find(([ending]) => ending.test(key));
  return known ? key.replace(known[0], known[1]) : key;
}

/** What makes two spellings the same town. */
export const townKeyOf = (town: string): string => squeezed(town).toLowerCase();

/** The key that a shortened name without full stop may stand for, or null. */
export function longerKeyOf(name: string): string | null {
  const key = keyOf(name);
  const known = guesses.find(([ending]) => ending.test(key));
  return known ? key.replace(known[0], known[1]) : null;
}

/** A name without what a hurried or foreign keyboard leaves out: "S:t Olofsgatan" is "stolofsgatan", ä is a. */
export const folded = (name: string): string =>
  keyOf(name)
    .normalize("NFD")
    .replaceAll("æ", "a")
    .replaceAll("ø", "o")
    .replace(/[^a-z0-9]/g, "");

/**
 * A folded name, and it with any one letter left out. Two names that differ by one letter too many, too few, wrong or
 * swapped have one of these in common, so an index finds what was nearly right.
 */
export function spellings(name: string): string[] {
  const whole = folded(name);
  const shorter = [...whole].map((_, at) => whole.slice(0, at) + whole.slice(at + 1));
  return [...new Set([whole, ...shorter])].filter(Boolean);
}

/** Letters to change, add, leave out or swap with the next to make one word of the other (optimal string alignment). */
export function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? i) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
