import { and, eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { notFound, type Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { waysToTell } from "./forms";
import { alertInArea } from "./in-area.server";

export type WayToTell = (typeof waysToTell)[number];

/** @throws Response 404 unless the alert was sent to the area and the household lies there and has no e-mail. */
async function mustBeThere({ tx }: Decision, permit: Permit<"alert.forward">, alertId: string, householdId: string) {
  await alertInArea(tx, permit, alertId);
  const { household } = store().t;
  const paper = and(eq(household.areaId, permit.scope.areaId), eq(household.kind, "paperOnly"));
  const [found] = await tx
    .select({ id: household.id })
    .from(household)
    .where(and(eq(household.id, householdId), paper));
  if (!found) throw notFound();
}

/** Marks a household without e-mail as told. Marked the same way again nothing happens; another way replaces the first. */
export function markTold(permit: Permit<"alert.forward">, alertId: string, householdId: string, how: WayToTell) {
  return decide(permit, { objectId: alertId, detail: { household: householdId, how } }, async (decision) => {
    await mustBeThere(decision, permit, alertId, householdId);
    const { told } = store().t;
    const marked = and(eq(told.alertId, alertId), eq(told.householdId, householdId), eq(told.how, how));
    if ((await decision.tx.select({ id: told.id }).from(told).where(marked)).length > 0) undo(undefined);
    const mark = { how, byPersonId: permit.actor.personId, at: decision.now };
    await decision.tx
      .insert(told)
      .values({ id: newId(), alertId, householdId, ...mark })
      .onConflictDoUpdate({ target: [told.alertId, told.householdId], set: mark });
  });
}

/** Takes the mark away again. */
export function unmarkTold(permit: Permit<"alert.forward">, alertId: string, householdId: string) {
  return decide(permit, { objectId: alertId, detail: { household: householdId, undone: true } }, async (decision) => {
    await mustBeThere(decision, permit, alertId, householdId);
    const { told } = store().t;
    await decision.tx.delete(told).where(and(eq(told.alertId, alertId), eq(told.householdId, householdId)));
  });
}
