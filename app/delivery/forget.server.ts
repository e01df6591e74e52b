import { and, eq, inArray, lt, notExists } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";

/** Milliseconds after a letter arrived or was given up (db/purposes: `thirtyDaysAfterSettled`). */
export const lettersKept = 30 * 86_400_000;

/** No delivery is settled before its letter is written: the letters' index finds the old ones. */
function forgetDeliveries(before: Date): Promise<number> {
  const { delivery, letter } = store().t;
  return store().tx(
    async (tx) => {
      const old = await tx
        .select({ seq: delivery.seq })
        .from(letter)
        .innerJoin(delivery, eq(delivery.letterId, letter.id))
        .where(and(lt(letter.createdAt, before), lt(delivery.settledAt, before)))
        .limit(mostAtOnce);
      const seqs = old.map((row) => row.seq);
      if (seqs.length > 0) await tx.delete(delivery).where(inArray(delivery.seq, seqs));
      return seqs.length;
    },
    { relaxed: true },
  );
}

function forgetEmptied(before: Date): Promise<number> {
  const { delivery, dispatch, letter } = store().t;
  return store().tx(async (tx) => {
    const sent = tx.select({ seq: delivery.seq }).from(delivery).where(eq(delivery.letterId, letter.id));
    const queued = tx.select({ seq: dispatch.seq }).from(dispatch).where(eq(dispatch.letterId, letter.id));
    const old = await tx
      .select({ id: letter.id })
      .from(letter)
      .where(and(lt(letter.createdAt, before), notExists(sent), notExists(queued)))
      .limit(mostAtOnce);
    const ids = old.map((row) => row.id);
    if (ids.length > 0) await tx.delete(letter).where(inArray(letter.id, ids));
    return ids.length;
  });
}

/** Forgets who got which letter thirty days after it arrived or was given up, and then the letter. */
export async function forgetLetters(now: Date): Promise<void> {
  const before = new Date(now.getTime() - lettersKept);
  await inBatches(() => forgetDeliveries(before));
  await inBatches(() => forgetEmptied(before));
}
