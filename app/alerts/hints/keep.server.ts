import { decide, undo } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { alertHere, type OfficersPermit } from "../here.server";
import { hintsOf } from "./ask.server";

/** `changed`: it is another text by now; nothing has been kept. */
export type KeepAnswer = "kept" | "changed";

/**
 * Keeps why words stand that were asked about, each with who and when; `reasons` by the hint's key. What has a reason
 * already stays as it is, and what the text does not ask is not kept.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export async function keepHints(
  permit: OfficersPermit,
  id: string,
  version: number,
  reasons: Record<string, string>,
): Promise<KeepAnswer> {
  const kept = Object.keys(reasons).length;
  if (kept === 0) return "kept";
  return decide(permit, { objectId: id, detail: { version, kept } }, async ({ tx, now }): Promise<KeepAnswer> => {
    const row = await alertHere(tx, permit, id);
    if (row.version !== version) undo("changed");
    const byPersonId = permit.actor.personId;
    const rows = (await hintsOf(tx, row)).open.flatMap(({ key, kind, places: [place] }) => {
      const reason = reasons[key]?.trim();
      const about = { id: newId(), alertId: id, hint: key, kind, words: place!.words };
      return reason ? [{ ...about, reason, version, byPersonId, at: now }] : [];
    });
    if (rows.length === 0) undo("kept");
    await tx.insert(store().t.hintReason).values(rows);
    return "kept";
  });
}
