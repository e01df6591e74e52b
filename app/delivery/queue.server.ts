import { and, eq, inArray, isNotNull, isNull, min, notExists, type SQL, sql } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { seal } from "~/access/secrets.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { LetterContent, SlotName } from "~/mail/letter";
import { renderHtml } from "~/mail/render-html";
import { renderText } from "~/mail/render-text";
import { kindRules, type LetterKind } from "./kinds";

export interface LetterToQueue {
  kind: LetterKind;
  content: LetterContent;
  municipalityId?: string;
  alertId?: string;
  /** Message-ID that this letter continues. */
  inReplyTo?: string;
}

async function insertLetter({ tx, now }: Decision, letter: LetterToQueue): Promise<string> {
  const id = newId();
  const rules = kindRules(letter.kind);
  await tx.insert(store().t.letter).values({
    id,
    kind: letter.kind,
    lane: rules.lane,
    optOutKind: rules.optOut ?? null,
    municipalityId: letter.municipalityId ?? null,
    alertId: letter.alertId ?? null,
    locale: letter.content.locale,
    subject: letter.content.subject,
    text: renderText(letter.content),
    html: renderHtml(letter.content),
    inReplyTo: letter.inReplyTo ?? null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + rules.expiresAfter),
  });
  return id;
}

/** Queues a letter to one person. `slots`: values that must not lie open in the database, such as a code. */
export async function queueLetter(
  decision: Decision,
  letter: LetterToQueue,
  to: { personId: string; areaId?: string; slots?: Partial<Record<SlotName, string>> },
): Promise<void> {
  const letterId = await insertLetter(decision, letter);
  await decision.tx.insert(store().t.delivery).values({
    id: newId(),
    letterId,
    personId: to.personId,
    areaId: to.areaId ?? null,
    state: "queued",
    dueAt: decision.now,
    attempts: 0,
    slots: to.slots ? seal(JSON.stringify(to.slots)) : null,
  });
}

/** Members of `areaIds` who have confirmed their address, want this kind and read this language; once each. */
function memberIs(areaIds: string[], letter: LetterToQueue): SQL | undefined {
  const { person, member, optOut, suppression } = store().t;
  const { read } = store();
  const kind = kindRules(letter.kind).optOut;
  const optedOut = read
    .select({ id: optOut.id })
    .from(optOut)
    .where(and(eq(optOut.personId, person.id), eq(optOut.kind, kind ?? "notice")));
  const unreachable = read.select({ id: suppression.id }).from(suppression).where(eq(suppression.personId, person.id));
  return and(
    inArray(member.areaId, areaIds),
    isNull(member.leftAt),
    isNotNull(person.confirmedAt),
    eq(person.locale, letter.content.locale),
    kind ? notExists(optedOut) : undefined,
    notExists(unreachable),
  );
}

/** Queues one delivery for each member of the areas, in one statement. */
export async function queueForMembers(decision: Decision, letter: LetterToQueue, areaIds: string[]): Promise<void> {
  const { person, member, delivery, letter: letters } = store().t;
  const letterId = await insertLetter(decision, letter);
  await decision.tx.insert(delivery).select(
    decision.tx
      .select({
        id: sql<string>`uuidv7()`.as("id"),
        letterId: min(letters.id).as("letter_id"),
        personId: person.id,
        areaId: min(member.areaId).as("area_id"),
        state: sql<"queued">`'queued'`.as("state"),
        dueAt: min(letters.createdAt).as("due_at"),
        attempts: sql<number>`0`.as("attempts"),
        leasedBy: sql<null>`null`.as("leased_by"),
        leasedUntil: sql<null>`null`.as("leased_until"),
        slots: sql<null>`null`.as("slots"),
        settledAt: sql<null>`null`.as("settled_at"),
        status: sql<null>`null`.as("status"),
        reason: sql<null>`null`.as("reason"),
      })
      .from(person)
      .innerJoin(member, eq(member.personId, person.id))
      .innerJoin(letters, eq(letters.id, letterId))
      .where(memberIs(areaIds, letter))
      .groupBy(person.id),
  );
}
