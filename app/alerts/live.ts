/** How a page that watches a mailing asks: soon while things move, ever more seldom while they do not. */

/** How an alert's letters stand. */
export interface Progress {
  waiting: number;
  sent: number;
  failed: number;
}

const soonest = 2_000;
const latest = 60_000;

/** Milliseconds to the next question. `moved`: the last answer told something new; null: there was no answer. */
export function nextAsk(last: number, moved: boolean | null): number {
  if (moved) return soonest;
  return Math.min(last * (moved === null ? 2 : 1.5), latest);
}

export const firstAsk = soonest;

/** Quarters that are done, 0 to 4: only these are said aloud, since every number would drown all else. */
export const quarterOf = (done: number, total: number): number => (total === 0 ? 4 : Math.floor((done / total) * 4));
