/** The decisions about a list: it comes, its columns are put right, it is taken in, taken back or thrown away. */
import { and, eq, inArray } from "drizzle-orm";
import { rolesInArea } from "~/access/actor.server";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { ListState } from "~/db/schema/lists";
import type { Columns } from "./columns";
import { beginList, drafts, endList } from "./draft.server";
import { mostRows, mostRowsOfNeighbour } from "./limits";

export type ImportPermit = Permit<"household.import">;

/** How many rows a list may have that this person brings. */
export function mostRowsFor({ actor, scope }: ImportPermit): number {
  const officer = rolesInArea(actor, scope).some((role) => role === "police" || role === "coordinator");
  return officer ? mostRows : mostRowsOfNeighbour;
}

/** Keeps an uploaded file for the worker to read; "busy" while another list is being taken in. The same form twice is one list. */
export function uploadList(
  permit: ImportPermit,
  { id, fileName, bytes }: { id: string; fileName: string; bytes: Uint8Array },
): Promise<"reading" | "busy"> {
  const { areaId } = permit.scope;
  const about = { objectId: id, detail: { step: "upload", bytes: bytes.length } };
  return decide<"household.import", "reading" | "busy">(permit, about, async (decision) => {
    const { tx, now } = decision;
    if (await listIn(decision, areaId, id)) undo("reading" as const);
    if (await isBusy(decision, areaId)) undo("busy" as const);
    const list = { id, areaId, fileName, uploadedBy: permit.actor.personId, most: mostRowsFor(permit) };
    await beginList(tx, now, list, bytes);
    return "reading";
  });
}

async function listIn({ tx }: Decision, areaId: string, id: string) {
  const { listImport } = store().t;
  const [list] = await tx
    .select()
    .from(listImport)
    .where(and(eq(listImport.id, id), eq(listImport.areaId, areaId)));
  return list;
}

async function isBusy({ tx }: Decision, areaId: string): Promise<boolean> {
  const { listImport } = store().t;
  const busy = and(eq(listImport.areaId, areaId), inArray(listImport.state, ["taking", "undoing"]));
  return (await tx.select({ id: listImport.id }).from(listImport).where(busy)).length > 0;
}

/** The list, if it is the permit holder's own and in one of these states; else the decision ends without a trace. */
async function own(decision: Decision, permit: ImportPermit, id: string, states: ListState[]) {
  const list = await listIn(decision, permit.scope.areaId, id);
  if (!list || list.uploadedBy !== permit.actor.personId || !states.includes(list.state)) undo(undefined);
  return list!;
}

/** Says what the columns are; the rows are then understood anew. */
export function changeColumns(permit: ImportPermit, id: string, columns: Columns): Promise<void> {
  return decide<"household.import", void>(permit, { objectId: id, detail: { step: "columns" } }, async (decision) => {
    const list = await own(decision, permit, id, ["ready"]);
    const { listImport } = store().t;
    const said = list.headings.map((_, at) => columns[at] ?? null);
    await decision.tx.update(listImport).set({ columns: said, state: "checking" }).where(eq(listImport.id, id));
  });
}

/** Says that a list is to be taken in as it was shown; the worker does it. */
export function takeList(permit: ImportPermit, id: string): Promise<void> {
  const about = { objectId: id, detail: { step: "take", households: 0 } };
  return decide<"household.import", void>(permit, about, async (decision) => {
    const list = await own(decision, permit, id, ["ready"]);
    if (list.households === 0) undo(undefined);
    about.detail.households = list.households;
    const { listImport } = store().t;
    await decision.tx
      .update(listImport)
      .set({ state: "taking", done: 0, takenAt: decision.now })
      .where(eq(listImport.id, id));
  });
}

/** Says that a list is to be taken back; too late once somebody on it has said yes. */
export function undoListImport(permit: ImportPermit, id: string): Promise<"undoing" | "tooLate" | undefined> {
  const about = { objectId: id, detail: { step: "undo" } };
  return decide<"household.import", "undoing" | "tooLate" | undefined>(permit, about, async (decision) => {
    const { listImport, listInvitation, invitation } = store().t;
    const list = await listIn(decision, permit.scope.areaId, id);
    if (list?.state !== "taken") return undo(undefined);
    const yes = await decision.tx
      .select({ id: invitation.id })
      .from(listInvitation)
      .innerJoin(invitation, and(eq(invitation.id, listInvitation.invitationId), eq(invitation.outcome, "accepted")))
      .where(eq(listInvitation.importId, id))
      .limit(1);
    if (yes.length > 0) return undo("tooLate" as const);
    await decision.tx.update(listImport).set({ state: "undoing", done: 0 }).where(eq(listImport.id, id));
    return "undoing";
  });
}

/** Throws a draft away. */
export function dropList(permit: ImportPermit, id: string): Promise<void> {
  return decide<"household.import", void>(permit, { objectId: id, detail: { step: "drop" } }, async (decision) => {
    await own(decision, permit, id, drafts);
    await endList(decision.tx, decision.now, id);
  });
}
