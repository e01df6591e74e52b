/**
 * What nobody confirmed, and what opens nothing any more, is forgotten: jobs for the worker's clock. They may run as
 * often as one likes, and at the same time as everything else.
 */
import { and, eq, gt, gte, inArray, isNotNull, isNull, lt, notExists, or } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";

const day = 86_400_000;
/** Milliseconds: how long somebody who never confirmed the address is remembered. */
const unconfirmedKept = 7 * day;
/** Milliseconds after they ended: how long proofs and sessions are kept (db/purposes: `tenDays`). */
const accessKept = 10 * day;
const mostAtOnce = 200;

/** Nothing but an unconfirmed application or request older than `before` ties the person to anything. */
function looseSince(tx: Writer, before: Date, now: Date) {
  const { person, staff, member, application, joinRequest, delivery, proof } = store().t;
  const { id } = person;
  const none = (table: typeof staff | typeof member) =>
    notExists(tx.select({ id: table.id }).from(table).where(eq(table.personId, id)));
  const kept = (table: typeof application | typeof joinRequest) =>
    tx
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.personId, id), or(isNotNull(table.confirmedAt), gte(table.createdAt, before))));
  const onItsWay = and(eq(delivery.personId, id), isNull(delivery.settledAt));
  const waited = and(eq(proof.personId, id), gt(proof.expiresAt, now), isNull(proof.usedAt));
  return and(
    isNull(person.confirmedAt),
    lt(person.createdAt, before),
    none(staff),
    none(member),
    notExists(kept(application)),
    notExists(kept(joinRequest)),
    notExists(tx.select({ seq: delivery.seq }).from(delivery).where(onItsWay)),
    notExists(tx.select({ id: proof.id }).from(proof).where(waited)),
  );
}

/** Letters that went to nobody else go with their deliveries; they may hold what the person wrote. */
async function forgetLetters(tx: Writer, personIds: string[]) {
  const { delivery, letter } = store().t;
  const sent = await tx.delete(delivery).where(inArray(delivery.personId, personIds)).returning();
  const letterIds = [...new Set(sent.map((row) => row.letterId))];
  if (letterIds.length === 0) return;
  const others = tx.select({ seq: delivery.seq }).from(delivery).where(eq(delivery.letterId, letter.id));
  await tx.delete(letter).where(and(inArray(letter.id, letterIds), notExists(others)));
}

/** The household codes of requests that nobody confirmed can be used again. */
async function forgetRequests(tx: Writer, personIds: string[]) {
  const { joinRequest, householdCode } = store().t;
  const gone = await tx.delete(joinRequest).where(inArray(joinRequest.personId, personIds)).returning();
  const codeIds = gone.map((row) => row.codeId);
  if (codeIds.length > 0)
    await tx.update(householdCode).set({ usedAt: null }).where(inArray(householdCode.id, codeIds));
}

async function forgetSome(now: Date): Promise<number> {
  const { person, application } = store().t;
  const before = new Date(now.getTime() - unconfirmedKept);
  return store().tx(async (tx) => {
    const loose = looseSince(tx, before, now);
    const found = await tx.select({ id: person.id }).from(person).where(loose).limit(mostAtOnce);
    const ids = found.map((row) => row.id);
    if (ids.length === 0) return 0;
    await forgetLetters(tx, ids);
    await forgetRequests(tx, ids);
    await tx.delete(application).where(inArray(application.personId, ids));
    await tx.delete(person).where(inArray(person.id, ids));
    return ids.length;
  });
}

/** Forgets everybody who has not confirmed the address within seven days, with all that they wrote. */
export async function forgetUnconfirmed(now: Date): Promise<void> {
  while ((await forgetSome(now)) === mostAtOnce);
}

/** Forgets codes, links and sessions that ended more than ten days ago. */
export async function forgetEndedAccess(now: Date): Promise<void> {
  const before = new Date(now.getTime() - accessKept);
  await store().tx(async (tx) => {
    const { proof, session } = store().t;
    await tx.delete(proof).where(lt(proof.expiresAt, before));
    await tx.delete(session).where(lt(session.expiresAt, before));
  });
}
