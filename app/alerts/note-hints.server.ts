import type { Texts } from "~/texts/index";
import { hints } from "./hints/hints";
import type { HintKind } from "./hints/kinds";

/** What a contact may never tell the neighbours: it points at somebody, or is not what it looks like. */
const never: readonly HintKind[] = ["personNumber", "plate", "origin", "lookalike"];

const named = (words: string[]): string => [...new Set(words)].slice(0, 5).join(", ").slice(0, 200);

/**
 * What stands in the way of a contact's note, by field: words that must go, or words that stand only with a reason. Null
 * when nothing does. The note is read as Swedish, as alerts are.
 */
export function objectionsTo(
  { note, noteReason }: { note: string; noteReason: string },
  { forwarding }: Texts,
): Record<string, string[]> | null {
  const found = hints(note, "sv");
  const words = (which: (kind: HintKind) => boolean) => found.filter((one) => which(one.kind)).map((one) => one.words);
  const refused = words((kind) => never.includes(kind));
  if (refused.length > 0) return { note: [forwarding.refused(named(refused))] };
  const asked = words((kind) => !never.includes(kind));
  return asked.length > 0 && noteReason === "" ? { noteReason: [forwarding.explain(named(asked))] } : null;
}
