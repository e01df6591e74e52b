import { and, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { leaveTokenOf } from "~/access/leave-token.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { decidersOf } from "~/households/deciders.server";
import { officersOf } from "~/organisations/officers.server";
import { textsFor } from "~/texts/index";
import { endService, tellOfficers } from "./end-service.server";
import { householdEmptied, memberLeft } from "./handover-letters";

type Membership = { personId: string; areaId: string };

/** Leaves the permit's area. Whoever has left already leaves nothing behind a second time. */
export function leaveArea(permit: Permit<"membership.end">): Promise<void> {
  const membership = { personId: permit.actor.personId, areaId: permit.scope.areaId };
  return decide(permit, { objectId: membership.areaId, detail: { left: true } }, async (decision) => {
    if (!(await endMembership(decision, membership))) undo(undefined);
  });
}

/** Leaves an area by the link of a letter. A wrong token, or somebody who has left: nothing happens, without a trace. */
export async function leaveByToken(
  permit: Permit<"membership.endByLetter">,
  given: { token: string; areaId: string },
): Promise<void> {
  const personId = leaveTokenOf(given.token);
  if (!personId) return;
  const { areaId } = given;
  await decide(permit, { objectId: areaId, detail: { left: true, byLetter: true } }, async (decision) => {
    if (!(await endMembership(decision, { personId, areaId }))) undo(undefined);
  });
}

/**
 * Ends a membership with all that hangs on it: a service as contact is handed over, what neighbours were shown is gone,
 * a household in which nobody is left is asked about, and the person gets a last letter. For every way out of an area,
 * erasure among them. False when there is no such membership now.
 */
export async function endMembership(decision: Decision, { personId, areaId }: Membership): Promise<boolean> {
  const { tx, now } = decision;
  const { member } = store().t;
  const answeredBefore = await decidersOf(tx, areaId);
  const [left] = await tx
    .update(member)
    .set({ leftAt: now })
    .where(and(eq(member.personId, personId), eq(member.areaId, areaId), isNull(member.leftAt)))
    .returning();
  if (!left) return false;
  await forgetShared(decision, left.id);
  const served = await endOwnServices(decision, left.id, areaId);
  const nobody = answeredBefore.length > 0 && (await decidersOf(tx, areaId)).length === 0;
  if (!served && nobody) await tellOfficers(decision, areaId);
  if (left.householdId) await askAboutEmpty(decision, left.householdId, areaId);
  await sayGoodbye(decision, { personId, areaId });
  return true;
}

async function endOwnServices(decision: Decision, memberId: string, areaId: string): Promise<boolean> {
  const { tx, now } = decision;
  const { contact, substitute, succession } = store().t;
  await tx
    .update(substitute)
    .set({ endedAt: now })
    .where(and(eq(substitute.memberId, memberId), isNull(substitute.endedAt)));
  await tx
    .update(succession)
    .set({ outcome: "declined", answeredAt: now })
    .where(and(eq(succession.memberId, memberId), isNull(succession.outcome)));
  const serving = await tx
    .select({ id: contact.id })
    .from(contact)
    .where(and(eq(contact.memberId, memberId), isNull(contact.releasedAt)));
  for (const { id } of serving) await endService(decision, { contactId: id, areaId });
  return serving.length > 0;
}

async function forgetShared({ tx }: Decision, memberId: string) {
  const { memberVisibility } = store().t;
  await tx.delete(memberVisibility).where(eq(memberVisibility.memberId, memberId));
}

/** The household of the last who left: one without address to keep is gone, of any other its contact is asked. */
async function askAboutEmpty(decision: Decision, householdId: string, areaId: string) {
  const { tx, now } = decision;
  const { household, member, emptiedHousehold, area } = store().t;
  const still = and(eq(member.householdId, householdId), isNull(member.leftAt));
  if ((await tx.select({ id: member.id }).from(member).where(still).limit(1)).length > 0) return;
  const [found] = await tx
    .select({ home: household, area: area.name, municipalityId: area.municipalityId })
    .from(household)
    .innerJoin(area, eq(area.id, household.areaId))
    .where(and(eq(household.id, householdId), eq(household.kind, "joined")));
  if (!found || found.home.alias) return;
  const row = { id: newId(), householdId, areaId, since: now };
  const [asked] = await tx.insert(emptiedHousehold).values(row).onConflictDoNothing().returning();
  if (!asked) return;
  const about = { area: found.area, areaId, householdId, address: found.home };
  const { people, ofArea } = await whomToAsk(decision, found.home.contactId, areaId, found.municipalityId);
  for (const { personId, locale } of people) {
    const content = householdEmptied(textsFor(locale), locale, about);
    const to = ofArea ? { personId, areaId } : { personId };
    await queueLetter(decision, { kind: "householdEmptied", content, municipalityId: found.municipalityId }, to);
  }
}

/** The household's own contact, else all who answer for the area, else the officers. */
async function whomToAsk({ tx }: Decision, contactId: string | null, areaId: string, municipalityId: string) {
  const deciders = await decidersOf(tx, areaId);
  const own = deciders.filter((one) => one.contactId !== null && one.contactId === contactId);
  const people = own.length > 0 ? own : deciders;
  if (people.length > 0) return { people, ofArea: true };
  return { people: await officersOf(tx, municipalityId), ofArea: false };
}

async function sayGoodbye(decision: Decision, { personId, areaId }: Membership) {
  const { person, area } = store().t;
  const [row] = await decision.tx
    .select({ locale: person.locale, area: area.name, municipalityId: area.municipalityId })
    .from(person)
    .innerJoin(area, eq(area.id, areaId))
    .where(eq(person.id, personId));
  const { locale, municipalityId, ...about } = row!;
  const content = memberLeft(textsFor(locale), locale, about);
  await queueLetter(decision, { kind: "memberLeft", content, municipalityId }, { personId });
}
