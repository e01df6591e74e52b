/** Precision and recall of the hints on hand-written Swedish texts whose hints somebody has marked. */
import { hintKinds } from "~/alerts/hints/kinds";
import { files, markedTexts, precision, recall, score } from "../alerts/hints/marked";

const share = (n: number) => Math.round(1000 * n) / 1000;

export function run() {
  const texts = files.flatMap(markedTexts);
  const kinds = hintKinds.map((kind) => {
    const one = score(texts, kind);
    return [kind, { ...one, precision: share(precision(one)), recall: share(recall(one)) }] as const;
  });
  const sum = { found: 0, right: 0, wanted: 0, met: 0 };
  for (const [, one] of kinds) for (const key of ["found", "right", "wanted", "met"] as const) sum[key] += one[key];
  const all = { precision: share(precision(sum)), recall: share(recall(sum)) };
  return Promise.resolve({ texts: texts.length, ...sum, ...all, kinds: Object.fromEntries(kinds) });
}
