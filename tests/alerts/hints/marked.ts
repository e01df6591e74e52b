/** Texts with what is to be found in them, as they stand in the files beside this one. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Hint, type HintKind, hintKinds } from "~/alerts/hints/kinds";

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
