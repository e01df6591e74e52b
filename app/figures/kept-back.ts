/** Keeps small numbers back, so that nobody is told from them: arithmetic alone. */

/** Below this a number could tell who it was; nothing at all tells of nobody. */
export const fewestTold = 5;

/** A number as it is shown: `few`, below five; `kept`, not told, since another one could be worked out from it. */
export type Told = number | "few" | "kept";

const totalOf = (values: number[]) => values.reduce((all, n) => all + n, 0);

/**
 * Whether the sum of numbers that are kept back gives a small one away: it could be no other, seen what the others may be.
 * A nothing among them hides which of them it is. Larger ones are less than `shown`, the next of those that are told.
 */
function givesAway(hidden: number[], shown: number): boolean {
  const slack = Number(hidden.includes(0));
  const least = hidden.map((n) => (n < fewestTold ? 1 - slack : fewestTold));
  const most = hidden.map((n) => (n < fewestTold ? fewestTold - 1 : shown - 1));
  const [sum, lowest, highest] = [totalOf(hidden), totalOf(least), totalOf(most)];
  return hidden.some((n, i) => {
    const from = Math.max(least[i]!, sum - highest + most[i]!);
    const to = Math.min(most[i]!, sum - lowest + least[i]!);
    return n < fewestTold && from >= to;
  });
}

/**
 * Numbers of which the total is known elsewhere, without those from one to four. Where these could be worked out from the
 * total, the next smallest go too, all of a size together: an order among equals would tell which of them had to go. Where
 * there are no more, as in a town with one area, its number is the total's.
 */
export function keptBack(values: number[]): Told[] {
  const hidden = new Set(values.filter((n) => n > 0 && n < fewestTold));
  if (hidden.size === 0) return values;
  const others = [...new Set(values)].filter((n) => !hidden.has(n)).sort((a, b) => a - b);
  for (const next of others) {
    const hides = values.filter((n) => hidden.has(n));
    // Before a nothing is kept back, only small ones are: no bound of larger ones matters.
    if (!givesAway(hides, next || fewestTold)) break;
    hidden.add(next);
  }
  return values.map((n) => (!hidden.has(n) ? n : n < fewestTold ? "few" : "kept"));
}
