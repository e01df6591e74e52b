/** What has changed between two texts, word by word. */
export interface Change {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Words, each with the space behind it. */
const split = (text: string): string[] => text.match(/^\s+|\S+\s*/g) ?? [];

/** Pairs of words that are compared at most: beyond that texts have little in common, and it would keep others waiting. */
const mostPairs = 1_000_000;

/** Lengths of the longest common runs from each pair of places on: a row for each place of `a` (Wagner and Fischer). */
function lengths(a: string[], b: string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  return rows;
}

/** The beginning that two texts share: most of what is changed is changed in one place. */
function sharedStart(a: string[], b: string[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** The changes that make `after` of `before`, in order. Without those added it is `before`, without those removed `after`. */
export function changedWords(before: string, after: string): Change[] {
  const [a, b] = [split(before), split(after)];
  const start = sharedStart(a, b);
  const end = Math.min(
    sharedStart(a.slice(start).reverse(), b.slice(start).reverse()),
    a.length - start,
    b.length - start,
  );
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const changes: Change[] = [];
  const add = (kind: Change["kind"], words: string[]) => {
    const last = changes.at(-1);
    if (words.length === 0) return;
    if (last?.kind === kind) last.text += words.join("");
    else changes.push({ kind, text: words.join("") });
  };
  add("same", a.slice(0, start));
  if (left.length * right.length > mostPairs) {
    add("removed", left);
    add("added", right);
  } else compare(left, right, add);
  add("same", a.slice(a.length - end));
  return changes;
}

function compare(left: string[], right: string[], add: (kind: Change["kind"], words: string[]) => void) {
  const rows = lengths(left, right);
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      add("same", [left[i]!]);
      [i, j] = [i + 1, j + 1];
    } else if (j === right.length || (i < left.length && rows[i + 1]![j]! >= rows[i]![j + 1]!))
      add("removed", [left[i++]!]);
    else add("added", [right[j++]!]);
  }
}
