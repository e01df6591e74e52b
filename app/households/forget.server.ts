/** What is forgotten of homes, requests and guesses once it has served its purpose: jobs for the worker's clock. */
import { and, eq, inArray, isNotNull, lt, ne, notExists, or, sql } from "drizzle-orm";
import { longClosed } from "~/areas/long-closed.server";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import { guessesKept } from "./limit-guesses.server";

const day = 86_400_000;
/** Milliseconds: how long a request that was declined can be seen by the person who made it. */
const declinedKept = 30 * day;
/** Milliseconds that an emptied household waits to be said what it is. */
const emptiedKept = 30 * day;
/** Milliseconds (db/purposes: `oneYear`). */
const readingsKept = 365 * day;
/** Milliseconds after a code ended (db/purposes: `tenDays`). */
const codesKept = 10 * day;

/**
 * Nobody belongs to a joined household whose last member left; with it goes that it was told things on paper before. One
 * whose contact is asked what it is now waits for the answer.
 */
async function leaveEmpty(tx: Writer, householdIds: string[]) {
  const { household, member, emptiedHousehold } = store().t;
  const asked = tx.select({ id: emptiedHousehold.id }).from(emptiedHousehold);
  const open = asked.where(eq(emptiedHousehold.householdId, household.id));
  const lived = tx.select({ id: member.id }).from(member).where(eq(member.householdId, household.id));
  const empty = await tx
    .select({ id: household.id })
    .from(household)
    .where(and(inArray(household.id, householdIds), eq(household.kind, "joined"), notExists(lived), notExists(open)));
  await takeAway(
    tx,
    empty.map((row) => row.id),
  );
}

async function takeAway(tx: Writer, ids: string[]) {
  const { household, told } = store().t;
  if (ids.length === 0) return;
  await tx.delete(told).where(inArray(told.householdId, ids));
  await tx.delete(household).where(inArray(household.id, ids));
}

function forgetSomeHomes(): Promise<number> {
  const { member, joinRequest, invitation } = store().t;
  return store().tx(async (tx) => {
    const left = await tx
      .select({ id: member.id, householdId: member.householdId, personId: member.personId, areaId: member.areaId })
      .from(member)
      .where(and(isNotNull(member.leftAt), isNotNull(member.householdId)))
      .limit(mostAtOnce);
    if (left.length === 0) return 0;
    const ids = left.map((row) => row.id);
    await tx.update(member).set({ householdId: null }).where(inArray(member.id, ids));
    await leaveEmpty(tx, [...new Set(left.flatMap(({ householdId }) => householdId ?? []))]);
    for (const { personId, areaId } of left) {
      const answered = and(eq(joinRequest.personId, personId), eq(joinRequest.areaId, areaId));
      await tx.delete(joinRequest).where(and(answered, isNotNull(joinRequest.outcome)));
      const invited = and(eq(invitation.personId, personId), eq(invitation.areaId, areaId));
      await tx.delete(invitation).where(and(invited, isNotNull(invitation.outcome)));
    }
    return left.length;
  });
}

/** Forgets where people lived who have left an area, and how they came into it. */
export function forgetLeftHomes(_now: Date): Promise<void> {
  return inBatches(forgetSomeHomes);
}

/**
 * Forgets the addresses in areas that have been closed for as long as the municipality has decided: of households on paper,
 * abstaining or emptied, and of whoever asked to join and was never answered. That there were so many stays in the yearly
 * reviews and in the alerts' numbers.
 */
export function forgetClosedHomes(now: Date): Promise<void> {
  const { household, joinRequest, member } = store().t;
  return inBatches(() =>
    store().tx(async (tx) => {
      const closed = await longClosed(tx, now);
      await tx.delete(joinRequest).where(inArray(joinRequest.areaId, closed));
      const lived = tx.select({ id: member.id }).from(member).where(eq(member.householdId, household.id));
      const empty = await tx
        .select({ id: household.id })
        .from(household)
        .where(and(inArray(household.areaId, closed), notExists(lived)))
        .limit(mostAtOnce);
      const ids = empty.map((row) => row.id);
      await takeAway(tx, ids);
      return ids.length;
    }),
  );
}

/** Forgets households that nobody has said anything about for thirty days after their last member left. */
export function forgetEmptied(now: Date): Promise<void> {
  const { emptiedHousehold, member } = store().t;
  const old = lt(emptiedHousehold.since, new Date(now.getTime() - emptiedKept));
  return inBatches(() =>
    store().tx(async (tx) => {
      const found = await tx
        .select({ id: emptiedHousehold.householdId })
        .from(emptiedHousehold)
        .where(old)
        .limit(mostAtOnce);
      const ids = found.map((row) => row.id);
      if (ids.length === 0) return 0;
      await tx.delete(emptiedHousehold).where(inArray(emptiedHousehold.householdId, ids));
      await tx
        .update(member)
        .set({ householdId: null })
        .where(and(inArray(member.householdId, ids), isNotNull(member.leftAt)));
      await leaveEmpty(tx, ids);
      return ids.length;
    }),
  );
}

/** Forgets requests to join that were declined more than thirty days ago. */
export function forgetDeclinedRequests(now: Date): Promise<void> {
  const { joinRequest } = store().t;
  const old = lt(joinRequest.decidedAt, new Date(now.getTime() - declinedKept));
  return inBatches(() =>
    store().tx(async (tx) => {
      const declined = await tx
        .select({ id: joinRequest.id })
        .from(joinRequest)
        .where(and(eq(joinRequest.outcome, "declined"), old))
        .limit(mostAtOnce);
      const ids = declined.map((row) => row.id);
      if (ids.length > 0) await tx.delete(joinRequest).where(inArray(joinRequest.id, ids));
      return ids.length;
    }),
  );
}

/** Forgets wrong household codes after an hour: they count no longer. */
export async function forgetGuesses(now: Date): Promise<void> {
  const { codeGuess } = store().t;
  await store().tx((tx) => tx.delete(codeGuess).where(lt(codeGuess.at, new Date(now.getTime() - guessesKept))));
}

/** Forgets what household codes were, ten days after they were used, revoked or too old; that there were so many stays. */
export function forgetEndedCodes(now: Date): Promise<void> {
  const { householdCode, joinRequest } = store().t;
  const before = new Date(now.getTime() - codesKept);
  return inBatches(() =>
    store().tx(async (tx) => {
      const taken = tx.select({ id: joinRequest.codeId }).from(joinRequest).where(lt(joinRequest.confirmedAt, before));
      const ended = await tx
        .select({ id: householdCode.id })
        .from(householdCode)
        .where(
          and(
            ne(householdCode.codeHash, householdCode.id),
            or(
              lt(householdCode.expiresAt, before),
              lt(householdCode.revokedAt, before),
              inArray(householdCode.id, taken),
            ),
          ),
        )
        .limit(mostAtOnce);
      const ids = ended.map((row) => row.id);
      const gone = { codeHash: sql`${householdCode.id}` };
      if (ids.length > 0) await tx.update(householdCode).set(gone).where(inArray(householdCode.id, ids));
      return ids.length;
    }),
  );
}

/** Forgets after a year that somebody read the neighbours' list. */
export function forgetNeighbourReadings(now: Date): Promise<void> {
  const { listReading } = store().t;
  const old = lt(listReading.at, new Date(now.getTime() - readingsKept));
  return inBatches(() =>
    store().tx(async (tx) => {
      const found = tx.select({ id: listReading.id }).from(listReading).where(old).limit(mostAtOnce);
      return (await tx.delete(listReading).where(inArray(listReading.id, found)).returning()).length;
    }),
  );
}
