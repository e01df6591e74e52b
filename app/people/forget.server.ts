/**
 * What nobody confirmed, and what opens nothing any more, is forgotten: jobs for the worker's clock. They may run as
 * often as one likes, and at the same time as everything else.
 */
import { and, eq, gt, inArray, isNull, lt, notExists } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";

const day = 86_400_000;
/** Milliseconds: how long somebody who never confirmed the address is remembered. */
const unconfirmedKept = 7 * day;
/** Milliseconds after they ended: how long proofs and sessions are kept (db/purposes: `tenDays`). */
const accessKept = 10 * day;

/** Older than `before`, and nothing ties the person to anything. */
function looseSince(tx: Writer, before: Date, now: Date) {
  const { person, staff, member, application, joinRequest, invitation, delivery, proof } = store().t;
  const { id } = person;
  const none = (table: typeof staff | typeof member | typeof application | typeof joinRequest | typeof invitation) =>
    notExists(tx.select({ id: table.id }).from(table).where(eq(table.personId, id)));
  const onItsWay = and(eq(delivery.personId, id), isNull(delivery.settledAt));
  const waited = and(eq(proof.personId, id), gt(proof.expiresAt, now), isNull(proof.usedAt));
  return and(
    isNull(person.confirmedAt),
    lt(person.createdAt, before),
    none(staff),
    none(member),
    none(application),
    none(joinRequest),
    none(invitation),
    notExists(tx.select({ seq: delivery.seq }).from(delivery).where(onItsWay)),
    notExists(tx.select({ id: proof.id }).from(proof).where(waited)),
  );
}

/** Letters that went to nobody else go with their deliveries; they may hold what the person wrote. */
export async function forgetLetters(tx: Writer, personIds: string[]) {
  const { delivery, letter } = store().t;
  const sent = await tx.delete(delivery).where(inArray(delivery.personId, personIds)).returning();
  const letterIds = [...new Set(sent.map((row) => row.letterId))];
  if (letterIds.length === 0) return;
  const others = tx.select({ seq: delivery.seq }).from(delivery).where(eq(delivery.letterId, letter.id));
  await tx.delete(letter).where(and(inArray(letter.id, letterIds), notExists(others)));
}

async function forgetSome(now: Date): Promise<number> {
  const { person } = store().t;
  const before = new Date(now.getTime() - unconfirmedKept);
  return store().tx(async (tx) => {
    const loose = looseSince(tx, before, now);
    const found = await tx.select({ id: person.id }).from(person).where(loose).limit(mostAtOnce);
    const ids = found.map((row) => row.id);
    if (ids.length === 0) return 0;
    await forgetLetters(tx, ids);
    await tx.delete(person).where(inArray(person.id, ids));
    return ids.length;
  });
}

/** An application that a known person never confirmed: whoever wrote it may have been somebody else. */
async function forgetApplications(before: Date): Promise<number> {
  const { application } = store().t;
  return store().tx(async (tx) => {
    const old = await tx
      .select({ id: application.id })
      .from(application)
      .where(and(eq(application.state, "unconfirmed"), lt(application.createdAt, before)))
      .limit(mostAtOnce);
    const ids = old.map((row) => row.id);
    if (ids.length > 0) await tx.delete(application).where(inArray(application.id, ids));
    return ids.length;
  });
}

/** Household codes of requests that nobody confirmed can be used again. */
async function forgetRequests(before: Date): Promise<number> {
  const { joinRequest, householdCode } = store().t;
  return store().tx(async (tx) => {
    const old = await tx
      .select({ id: joinRequest.id, codeId: joinRequest.codeId })
      .from(joinRequest)
      .where(and(isNull(joinRequest.confirmedAt), lt(joinRequest.createdAt, before)))
      .limit(mostAtOnce);
    if (old.length === 0) return 0;
    const [ids, codeIds] = [old.map((row) => row.id), old.map((row) => row.codeId)];
    await tx.delete(joinRequest).where(inArray(joinRequest.id, ids));
    await tx.update(householdCode).set({ usedAt: null }).where(inArray(householdCode.id, codeIds));
    return old.length;
  });
}

/** Forgets what nobody confirmed within seven days, and then whoever never confirmed anything. */
export async function forgetUnconfirmed(now: Date): Promise<void> {
  const before = new Date(now.getTime() - unconfirmedKept);
  await inBatches(() => forgetApplications(before));
  await inBatches(() => forgetRequests(before));
  await inBatches(() => forgetSome(now));
}

/** Forgets codes, links and sessions that ended more than ten days ago. */
export async function forgetEndedAccess(now: Date): Promise<void> {
  const before = new Date(now.getTime() - accessKept);
  const { proof, session } = store().t;
  for (const table of [proof, session])
    await inBatches(() =>
      store().tx(async (tx) => {
        const ended = tx.select({ id: table.id }).from(table).where(lt(table.expiresAt, before)).limit(mostAtOnce);
        return (await tx.delete(table).where(inArray(table.id, ended)).returning({ id: table.id })).length;
      }),
    );
}
