import { and, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { endSessionsOf } from "~/access/session.server";
import { activateArea } from "~/areas/activate.server";
import { takeStep } from "~/areas/take-step.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import type { AppointInput } from "./forms";
import { contactAppointed } from "./letters";

/**
 * `notMember`: has left, lives in another area or does not exist. `already`: is contact in that very role.
 * `leadTaken`: the area has a lead contact, and only one.
 */
export type AppointAnswer = { contactId: string } | "notMember" | "already" | "leadTaken";

/**
 * Appoints a member as contact or lead contact; somebody who is the one becomes the other and keeps the households.
 * The area's first contact takes over every household nobody looks after and makes the area active. `trainedAt`: when the
 * contact was trained, where that is known; a training known before stays.
 */
export function appoint(
  permit: Permit<"contact.appoint">,
  input: AppointInput & { trainedAt?: Date | null },
): Promise<AppointAnswer> {
  const { areaId } = permit.scope;
  const about = { objectId: input.memberId, detail: { role: input.role } };
  return decide<"contact.appoint", AppointAnswer>(permit, about, async (decision) => {
    const candidate = await candidateIn(decision, areaId, input.memberId);
    if (!candidate) undo<AppointAnswer>("notMember");
    const serving = await servingIn(decision, areaId);
    const before = serving.find((contact) => contact.memberId === input.memberId);
    if (before?.id === input.id && before.role === input.role) undo<AppointAnswer>({ contactId: before.id });
    if (before?.role === input.role) undo<AppointAnswer>("already");
    if (input.role === "leadContact" && serving.some((contact) => contact.role === "leadContact"))
      undo<AppointAnswer>("leadTaken");
    const trainedAt = before?.trainedAt ?? input.trainedAt ?? null;
    const contactId = await insertContact(decision, permit, { ...input, trainedAt });
    if (trainedAt && !before?.trainedAt)
      await takeStep(decision, areaId, "trained", { personId: permit.actor.personId });
    if (before) await handOver(decision, before.id, contactId);
    if (serving.length === 0) await beginActivity(decision, permit, contactId);
    await endSessionsOf(decision.tx, candidate.personId);
    await tell(decision, areaId, candidate, input.role);
    return { contactId };
  });
}

async function candidateIn({ tx }: Decision, areaId: string, memberId: string) {
  const { member, person, area } = store().t;
  const [found] = await tx
    .select({
      personId: person.id,
      name: person.name,
      locale: person.locale,
      area: area.name,
      municipalityId: area.municipalityId,
    })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .innerJoin(area, eq(area.id, member.areaId))
    .where(and(eq(member.id, memberId), eq(member.areaId, areaId), isNull(member.leftAt), isNull(person.erasedAt)));
  return found;
}
type Candidate = NonNullable<Awaited<ReturnType<typeof candidateIn>>>;

async function servingIn({ tx }: Decision, areaId: string) {
  const { contact } = store().t;
  return tx
    .select({ id: contact.id, memberId: contact.memberId, role: contact.role, trainedAt: contact.trainedAt })
    .from(contact)
    .where(and(eq(contact.areaId, areaId), isNull(contact.releasedAt)));
}

/** A form sent again after a release finds its id in use, and gets another one. */
async function insertContact(
  { tx, now }: Decision,
  permit: Permit<"contact.appoint">,
  input: AppointInput & { trainedAt: Date | null },
) {
  const { contact } = store().t;
  const inUse = await tx.select({ id: contact.id }).from(contact).where(eq(contact.id, input.id));
  const id = inUse.length > 0 ? newId() : input.id;
  const { memberId, role, trainedAt } = input;
  const appointed = { appointedBy: permit.actor.personId, appointedAt: now };
  await tx.insert(contact).values({ id, memberId, areaId: permit.scope.areaId, role, trainedAt, ...appointed });
  return id;
}

async function handOver({ tx, now }: Decision, fromId: string, toId: string) {
  const { contact, household, substitute, succession } = store().t;
  await tx.update(contact).set({ releasedAt: now }).where(eq(contact.id, fromId));
  for (const table of [household, substitute, succession])
    await tx.update(table).set({ contactId: toId }).where(eq(table.contactId, fromId));
}

async function beginActivity(decision: Decision, permit: Permit<"contact.appoint">, contactId: string) {
  const { household } = store().t;
  const { areaId } = permit.scope;
  const unassigned = and(eq(household.areaId, areaId), isNull(household.contactId));
  await decision.tx.update(household).set({ contactId }).where(unassigned);
  await activateArea(decision, areaId, permit.actor.personId);
}

async function tell(decision: Decision, areaId: string, candidate: Candidate, role: AppointInput["role"]) {
  const { personId, name, locale, area, municipalityId } = candidate;
  const content = contactAppointed(textsFor(locale), locale, { name, area, areaId, role });
  await queueLetter(decision, { kind: "contactAppointed", content, municipalityId }, { personId, areaId });
}
