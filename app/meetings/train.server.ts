import { and, eq, isNull } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { takeStep } from "~/areas/take-step.server";
import { store } from "~/db/open.server";

/** Keeps that a contact was trained at an instant; a training that is known stays as it is. */
export function recordTraining(permit: Permit<"contact.appoint">, contactId: string, at: Date): Promise<void> {
  return decide(permit, { objectId: contactId, detail: { trained: true } }, async (decision) => {
    const { contact } = store().t;
    const here = and(eq(contact.id, contactId), eq(contact.areaId, permit.scope.areaId), isNull(contact.trainedAt));
    const trained = await decision.tx.update(contact).set({ trainedAt: at }).where(here).returning();
    if (trained.length === 0) undo<void>(undefined);
    await takeStep(decision, permit.scope.areaId, "trained", { personId: permit.actor.personId });
  });
}
