/** Texts with what is to be found in them, as they stand in the files beside this one. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { hints } from "~/alerts/hints/hints";
import { type Hint, type HintKind, hintKinds } from "~/alerts/hints/kinds";

/** The files of hand-written texts beside this one. */
export const files = ["first.txt", "second.txt", "hard.txt"];

export interface Marked {
  text: string;
  expected: Pick<Hint, "kind" | "from" | "to">[];
}

/** A line's text without its marks, and where these were. @throws Error for a mark of no kind. */
export function marked(line: string): Marked {
  const expected: Marked["expected"] = [];
  let text = "";
  for (const [part, kind, words] of line.replaceAll("\\n", "\n").matchAll(/‹(\w+):([^›]*)›|[^‹]+|‹/g)) {
    if (kind && !hintKinds.includes(kind as HintKind)) throw new Error(`no such kind: ${kind}`);
    if (kind) expected.push({ kind: kind as HintKind, from: text.length, to: text.length + words!.length });
    text += words ?? part;
  }
  return { text, expected };
}

export const markedTexts = (file: string): Marked[] =>
  readFileSync(path.join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map(marked);

export interface Score {
  found: number;
  right: number;
  wanted: number;
  met: number;
}

export const precision = ({ right, found }: Score) => (found === 0 ? 1 : right / found);
export const recall = ({ met, wanted }: Score) => (wanted === 0 ? 1 : met / wanted);

/** How many hints of a kind meet one that is expected, and how many expected ones are met. */
export function score(texts: Marked[], kind: HintKind): Score {
  const sum = { found: 0, right: 0, wanted: 0, met: 0 };
  for (const { text, expected } of texts) {
    const found = hints(text, "sv").filter((hint) => hint.kind === kind);
    const wanted = expected.filter((mark) => mark.kind === kind);
    const meet = (a: { from: number; to: number }, b: { from: number; to: number }) => a.from < b.to && b.from < a.to;
    sum.found += found.length;
    sum.wanted += wanted.length;
    sum.right += found.filter((hint) => wanted.some((mark) => meet(hint, mark))).length;
    sum.met += wanted.filter((mark) => found.some((hint) => meet(hint, mark))).length;
  }
  return sum;
}
