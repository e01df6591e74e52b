import { and, eq, isNull } from "drizzle-orm";
import { decide } from "~/access/decide.server";
import { notFound, type Permit } from "~/access/permit.server";
import { takeStep } from "~/areas/take-step.server";
import { store } from "~/db/open.server";

/**
 * Writes down when a contact was trained; a later day replaces an earlier one. The first is a step in the area's life.
 * @throws Response 404 when no such contact serves the area.
 */
export function noteTraining(permit: Permit<"contact.appoint">, contactId: string, trainedAt: Date): Promise<void> {
  const { contact } = store().t;
  const { areaId } = permit.scope;
  return decide(permit, { objectId: contactId, detail: { trained: true } }, async (decision) => {
    const { tx } = decision;
    const here = and(eq(contact.id, contactId), eq(contact.areaId, areaId), isNull(contact.releasedAt));
    const [before] = await tx.select({ trainedAt: contact.trainedAt }).from(contact).where(here);
    if (!before) throw notFound();
    await tx.update(contact).set({ trainedAt }).where(here);
    if (!before.trainedAt) await takeStep(decision, areaId, "trained", { personId: permit.actor.personId });
  });
}
