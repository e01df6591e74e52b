import { and, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { endSessionsOf } from "~/access/session.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { contactReleased } from "./letters";

/**
 * Releases a contact. The households go to the area's lead contact, or to the only other contact; where there is
 * neither, nobody looks after them until an officer decides. A second time nothing happens.
 */
export function release(permit: Permit<"contact.release">, contactId: string): Promise<void> {
  const { areaId } = permit.scope;
  return decide(permit, { objectId: contactId }, async (decision) => {
    const { contact, household } = store().t;
    const [released] = await decision.tx
      .update(contact)
      .set({ releasedAt: decision.now })
      .where(and(eq(contact.id, contactId), eq(contact.areaId, areaId), isNull(contact.releasedAt)))
      .returning();
    if (!released) undo<void>(undefined);
    const heir = await heirIn(decision, areaId);
    await decision.tx.update(household).set({ contactId: heir }).where(eq(household.contactId, contactId));
    await tell(decision, released);
  });
}

async function heirIn({ tx }: Decision, areaId: string): Promise<string | null> {
  const { contact } = store().t;
  const serving = await tx
    .select({ id: contact.id, role: contact.role })
    .from(contact)
    .where(and(eq(contact.areaId, areaId), isNull(contact.releasedAt)));
  const lead = serving.find((one) => one.role === "leadContact");
  return lead?.id ?? (serving.length === 1 ? serving[0]!.id : null);
}

async function tell(decision: Decision, { memberId, areaId }: { memberId: string; areaId: string }) {
  const { member, person, area } = store().t;
  const [who] = await decision.tx
    .select({ personId: person.id, locale: person.locale, area: area.name, municipalityId: area.municipalityId })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .innerJoin(area, eq(area.id, areaId))
    .where(eq(member.id, memberId));
  const { personId, locale, area: areaName, municipalityId } = who!;
  await endSessionsOf(decision.tx, personId);
  const content = contactReleased(textsFor(locale), locale, { area: areaName, areaId });
  await queueLetter(decision, { kind: "contactReleased", content, municipalityId }, { personId, areaId });
}
