import { and, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { endSessionsOf } from "~/access/session.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { officersOf } from "~/organisations/officers.server";
import { textsFor } from "~/texts/index";
import { endService } from "./end-service.server";
import type { SuccessorInput } from "./forms";
import { type MemberHere, memberHere } from "./member-here.server";
import { ownService } from "./own-service.server";
import { successionAsked, successionDeclined, successionDone, successionToOfficers } from "./service-letters";

/** `asked`: somebody has been, and has not answered. `notContact`, `notMember` as with substitutes. */
export type AskAnswer = "sent" | "asked" | "notContact" | "notMember";

/** A contact asks a member to take over the service. Nothing changes until that member says yes. */
export function askSuccessor(permit: Permit<"contact.serve">, input: SuccessorInput): Promise<AskAnswer> {
  const { areaId } = permit.scope;
  return decide<"contact.serve", AskAnswer>(permit, { objectId: input.id }, async (decision) => {
    const { tx, now } = decision;
    const { succession } = store().t;
    const own = await ownService(tx, permit);
    if (!own) undo<AskAnswer>("notContact");
    const before = await tx.select().from(succession).where(eq(succession.contactId, own.id));
    if (before.some(({ id }) => id === input.id)) undo<AskAnswer>("sent");
    if (before.some(({ outcome }) => outcome === null)) undo<AskAnswer>("asked");
    const who = await memberHere(tx, areaId, input.memberId);
    if (!who || who.contactId) undo<AskAnswer>("notMember");
    await tx
      .insert(succession)
      .values({ id: input.id, areaId, contactId: own.id, memberId: who.memberId, askedAt: now });
    const { locale, municipalityId, personId } = who;
    const content = successionAsked(textsFor(locale), locale, { ...who, from: permit.actor.name });
    await queueLetter(decision, { kind: "successionAsked", content, municipalityId }, { personId, areaId });
    return "sent";
  });
}

/** Takes the question back, as long as nobody has answered it. */
export function withdrawQuestion(permit: Permit<"contact.serve">): Promise<void> {
  return decide(permit, { objectId: permit.scope.areaId, detail: { withdrawn: true } }, async ({ tx, now }) => {
    const { succession } = store().t;
    const own = await ownService(tx, permit);
    if (!own) undo(undefined);
    const taken = await tx
      .update(succession)
      .set({ outcome: "withdrawn", answeredAt: now })
      .where(and(eq(succession.contactId, own.id), isNull(succession.outcome)))
      .returning();
    if (taken.length === 0) undo(undefined);
  });
}

/** The question to somebody that waits for an answer in an area, with who asks; null when there is none. */
export async function questionTo({ actor, scope }: Permit<"contact.succeed">) {
  const { read, t } = store();
  const { succession, contact, member, person } = t;
  const asked = and(eq(succession.areaId, scope.areaId), isNull(succession.outcome));
  const mine = read.select({ id: member.id }).from(member);
  const [own] = await mine.where(
    and(eq(member.personId, actor.personId), eq(member.areaId, scope.areaId), isNull(member.leftAt)),
  );
  if (!own) return null;
  const [found] = await read
    .select({ id: succession.id, from: person.name, role: contact.role })
    .from(succession)
    .innerJoin(contact, and(eq(contact.id, succession.contactId), isNull(contact.releasedAt)))
    .innerJoin(member, eq(member.id, contact.memberId))
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(asked, eq(succession.memberId, own.id)));
  return found ?? null;
}

/** `over`: there is no such question (any more). */
export type SuccessionAnswer = "accepted" | "declined" | "over";

/**
 * Answers the question. With a yes the service passes on in the same moment: households, role, letters; the officers are
 * told, since contacts are theirs to appoint, and they can end it.
 */
export function answerSuccession(permit: Permit<"contact.succeed">, accepts: boolean): Promise<SuccessionAnswer> {
  const { scope, actor } = permit;
  const about = { objectId: scope.areaId, detail: { accepted: accepts } };
  return decide<"contact.succeed", SuccessionAnswer>(permit, about, async (decision) => {
    const { tx, now } = decision;
    const { succession, member } = store().t;
    const own = and(eq(member.personId, actor.personId), eq(member.areaId, scope.areaId), isNull(member.leftAt));
    const [me] = await tx.select({ id: member.id }).from(member).where(own);
    if (!me) undo<SuccessionAnswer>("over");
    const [asked] = await tx
      .update(succession)
      .set({ outcome: accepts ? "accepted" : "declined", answeredAt: now })
      .where(and(eq(succession.memberId, me.id), eq(succession.areaId, scope.areaId), isNull(succession.outcome)))
      .returning();
    const before = asked && (await serviceOf(decision, asked.contactId));
    const who = await memberHere(tx, scope.areaId, me.id);
    if (!before || !who) undo<SuccessionAnswer>("over");
    if (accepts) await passOn(decision, before, who);
    else await tellOfNo(decision, before, who);
    return accepts ? "accepted" : "declined";
  });
}

async function serviceOf({ tx }: Decision, contactId: string) {
  const { contact, member, person } = store().t;
  const [found] = await tx
    .select({ id: contact.id, role: contact.role, personId: person.id, name: person.name, locale: person.locale })
    .from(contact)
    .innerJoin(member, eq(member.id, contact.memberId))
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(contact.id, contactId), isNull(contact.releasedAt)));
  return found;
}
type Before = NonNullable<Awaited<ReturnType<typeof serviceOf>>>;

async function passOn(decision: Decision, before: Before, who: MemberHere) {
  const { tx, now } = decision;
  const { areaId, memberId, municipalityId, area } = who;
  const id = who.contactId ?? newId();
  const row = { id, memberId, areaId, role: before.role, appointedBy: before.personId, appointedAt: now };
  if (!who.contactId) await tx.insert(store().t.contact).values(row);
  await endService(decision, { contactId: before.id, areaId }, id);
  for (const personId of [who.personId, before.personId]) await endSessionsOf(tx, personId);
  const about = { area, areaId, from: before.name, name: who.name };
  for (const [to, isNew] of [
    [who, true],
    [before, false],
  ] as const) {
    const content = successionDone(textsFor(to.locale), to.locale, about, isNew);
    await queueLetter(decision, { kind: "successionDone", content, municipalityId }, { personId: to.personId, areaId });
  }
  for (const { personId, locale } of await officersOf(tx, municipalityId)) {
    const content = successionToOfficers(textsFor(locale), locale, about);
    await queueLetter(decision, { kind: "successionDone", content, municipalityId }, { personId });
  }
}

async function tellOfNo(
  decision: Decision,
  { personId, locale }: Before,
  { name, area, areaId, municipalityId }: MemberHere,
) {
  const content = successionDeclined(textsFor(locale), locale, { area, areaId, name });
  await queueLetter(decision, { kind: "successionDone", content, municipalityId }, { personId, areaId });
}
