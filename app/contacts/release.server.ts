import { eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { endSessionsOf } from "~/access/session.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { endService, type Post } from "./end-service.server";
import { contactReleased } from "./letters";

/** Releases a contact, who is thanked; the households go to another (see `endService`). A second time nothing happens. */
export function release(permit: Permit<"contact.release">, contactId: string): Promise<void> {
  const { areaId } = permit.scope;
  return decide(permit, { objectId: contactId }, async (decision) => {
    if (!(await endService(decision, { contactId, areaId }))) undo<void>(undefined);
    await tell(decision, { contactId, areaId });
  });
}

async function tell(decision: Decision, { contactId, areaId }: Post) {
  const { contact, member, person, area } = store().t;
  const [who] = await decision.tx
    .select({ personId: person.id, locale: person.locale, area: area.name, municipalityId: area.municipalityId })
    .from(contact)
    .innerJoin(member, eq(member.id, contact.memberId))
    .innerJoin(person, eq(person.id, member.personId))
    .innerJoin(area, eq(area.id, areaId))
    .where(eq(contact.id, contactId));
  const { personId, locale, area: areaName, municipalityId } = who!;
  await endSessionsOf(decision.tx, personId);
  const content = contactReleased(textsFor(locale), locale, { area: areaName, areaId });
  await queueLetter(decision, { kind: "contactReleased", content, municipalityId }, { personId, areaId });
}
