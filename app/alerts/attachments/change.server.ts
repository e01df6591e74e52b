import { and, asc, eq, inArray } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { alertHere } from "../here.server";
import { addStep } from "../steps.server";
import { keepVersion } from "../versions.server";
import { type AlertRow, attachmentsOf, englishOf } from "../words.server";
import { most } from "./limits";
import type { Made } from "./make.server";

/** `sent`: it is too late to change anything; `many`: there are enough of them. */
export type AttachAnswer = "attached" | "removed" | "sent" | "many";

type Writing = Permit<"alert.write">;

/** Characters of base64 in a row: each fits in a short statement. */
const piece = 200_000;

/** With another picture it is another version: an approval never meets what nobody has looked at. */
async function newVersion(decision: Decision, { actor }: Writing, row: AlertRow) {
  const { alert } = store().t;
  const en = await englishOf(decision.tx, row);
  const open = inArray(alert.state, ["draft", "returned", "submitted"]);
  const [changed] = await decision.tx
    .update(alert)
    .set({ state: "draft", version: row.version + 1 })
    .where(and(eq(alert.id, row.id), open))
    .returning();
  if (!changed) undo("sent");
  await keepVersion(decision, row.id, changed.version, { ...row, en });
  await addStep(decision, changed, "draft", actor.personId);
}

/**
 * Adds a picture or a paper to an alert. The form carries the `id`, so that a repeated post adds it once.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export function attach(
  permit: Writing,
  alertId: string,
  { id, label, made: { type, bytes } }: { id: string; label: string; made: Made },
): Promise<AttachAnswer> {
  return decide(permit, { objectId: alertId, detail: { attachment: id } }, async (decision): Promise<AttachAnswer> => {
    const { tx, now } = decision;
    const { attachment, attachmentPiece } = store().t;
    const row = await alertHere(tx, permit, alertId);
    const known = await attachmentsOf(tx, alertId);
    if (known.some((one) => one.id === id)) undo("attached");
    if (known.length >= most) undo("many");
    await newVersion(decision, permit, row);
    const added = { addedBy: permit.actor.personId, addedAt: now };
    await tx.insert(attachment).values({ id, alertId, type, label, size: bytes.length, ...added });
    const base64 = bytes.toString("base64");
    for (let nr = 0; nr * piece < base64.length; nr++) {
      const part = base64.slice(nr * piece, (nr + 1) * piece);
      await tx.insert(attachmentPiece).values({ id: newId(), attachmentId: id, nr, base64: part });
    }
    return "attached";
  });
}

/**
 * Takes one away again.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export function detach(permit: Writing, alertId: string, id: string): Promise<AttachAnswer> {
  return decide(permit, { objectId: alertId, detail: { detached: id } }, async (decision): Promise<AttachAnswer> => {
    const { attachment } = store().t;
    const row = await alertHere(decision.tx, permit, alertId);
    const gone = and(eq(attachment.id, id), eq(attachment.alertId, alertId));
    const [found] = await decision.tx.select({ id: attachment.id }).from(attachment).where(gone);
    if (!found) undo("removed");
    await newVersion(decision, permit, row);
    await decision.tx.delete(attachment).where(gone);
    return "removed";
  });
}

/** The octets of an alert's attachment, or null. Who may read it is for the caller to know. */
export async function bytesOf(alertId: string, id: string) {
  const { read, t } = store();
  const { attachment, attachmentPiece } = t;
  const [found] = await read
    .select()
    .from(attachment)
    .where(and(eq(attachment.id, id), eq(attachment.alertId, alertId)));
  if (!found) return null;
  const pieces = await read
    .select({ base64: attachmentPiece.base64 })
    .from(attachmentPiece)
    .where(eq(attachmentPiece.attachmentId, id))
    .orderBy(asc(attachmentPiece.nr));
  return { type: found.type, bytes: Buffer.from(pieces.map((one) => one.base64).join(""), "base64") };
}
