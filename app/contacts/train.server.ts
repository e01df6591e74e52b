import { and, eq, isNull } from "drizzle-orm";
import { decide } from "~/access/decide.server";
import { notFound, type Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";

/**
 * Writes down when a contact was trained; a later day replaces an earlier one.
 * @throws Response 404 when no such contact serves the area.
 */
export function noteTraining(permit: Permit<"contact.appoint">, contactId: string, trainedAt: Date): Promise<void> {
  const { contact } = store().t;
  return decide(permit, { objectId: contactId, detail: { trained: true } }, async ({ tx }) => {
    const here = and(eq(contact.id, contactId), eq(contact.areaId, permit.scope.areaId), isNull(contact.releasedAt));
    const noted = await tx.update(contact).set({ trainedAt }).where(here).returning();
    if (noted.length === 0) throw notFound();
  });
}
