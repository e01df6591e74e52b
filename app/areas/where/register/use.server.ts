/** The decisions about a municipality's address register: a file comes, the whole of it is used, or thrown away. */
import { and, eq } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import { beginDraft, keepFile } from "./draft.server";
import { askAgain } from "./in-use.server";

export type ImportPermit = Permit<"address.import">;

/** Keeps an uploaded file for the worker to read. A second post of the same form changes nothing. */
export function uploadAddresses(
  permit: ImportPermit,
  { id, fileName, zone, text }: { id: string; fileName: string; zone: string; text: string },
): Promise<"reading"> {
  const { municipalityId } = permit.scope;
  const about = { objectId: id, detail: { step: "upload", characters: text.length } };
  return decide<"address.import", "reading">(permit, about, async ({ tx, now }) => {
    const { addressRegister } = store().t;
    const known = await tx.select({ id: addressRegister.id }).from(addressRegister).where(eq(addressRegister.id, id));
    if (known.length > 0) undo("reading" as const);
    await beginDraft(tx, now, { id, municipalityId, fileName, zone, uploadedBy: permit.actor.personId });
    await keepFile(tx, id, text);
    return "reading";
  });
}

/** Makes a draft that is ready the municipality's register; the one before is over. Null when there is no such draft. */
export async function replaceRegister(
  tx: Writer,
  now: Date,
  municipalityId: string,
  id: string,
): Promise<number | null> {
  const { addressRegister: register } = store().t;
  const ours = (state: "current" | "ready") =>
    and(eq(register.municipalityId, municipalityId), eq(register.state, state));
  const [draft] = await tx
    .select({ taken: register.taken })
    .from(register)
    .where(and(eq(register.id, id), ours("ready")));
  if (!draft || draft.taken === 0) return null;
  await tx.update(register).set({ state: "over" }).where(ours("current"));
  await tx.update(register).set({ state: "current", usedAt: now }).where(eq(register.id, id));
  return draft.taken;
}

/** Uses a draft as it was shown. "current" also when it is in use already, so that a second click answers the same. */
export async function putInUse(permit: ImportPermit, id: string): Promise<"current" | "gone"> {
  const { municipalityId } = permit.scope;
  const about = { objectId: id, detail: { step: "use" } };
  const answer = await decide<"address.import", "current" | "gone">(permit, about, async ({ tx, now }) => {
    const taken = await replaceRegister(tx, now, municipalityId, id);
    if (taken === null) undo<"current" | "gone">((await isCurrent(tx, municipalityId, id)) ? "current" : "gone");
    return "current";
  });
  askAgain();
  return answer;
}

async function isCurrent(tx: Writer, municipalityId: string, id: string): Promise<boolean> {
  const { addressRegister: register } = store().t;
  const ours = and(eq(register.id, id), eq(register.municipalityId, municipalityId), eq(register.state, "current"));
  return (await tx.select({ id: register.id }).from(register).where(ours)).length > 0;
}

/** Throws a draft away; the register in use stays. */
export function dropDraft(permit: ImportPermit, id: string): Promise<void> {
  const { municipalityId } = permit.scope;
  return decide(permit, { objectId: id, detail: { step: "drop" } }, async ({ tx }) => {
    const { addressRegister: register } = store().t;
    const [draft] = await tx
      .select()
      .from(register)
      .where(and(eq(register.id, id), eq(register.municipalityId, municipalityId)));
    if (!draft || draft.state === "current" || draft.state === "over") undo(undefined);
    await tx.update(register).set({ state: "over" }).where(eq(register.id, id));
  });
}
