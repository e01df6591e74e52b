import { and, eq, inArray, isNull, lt, ne, notExists, type SQL, sql } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { execute } from "~/db/execute.server";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import { memberLetterKinds } from "./kinds";

/** Milliseconds after a letter arrived or was given up (db/purposes: `thirtyDaysAfterSettled`). */
export const lettersKept = 30 * 86_400_000;

/**
 * Notes who got a warning or a notice, by its own letter or a weekly one, before the deliveries are forgotten that say so:
 * what comes of it shall reach just these people, in the same thread. Nothing comes of a tip.
 */
async function noteReaders(tx: Writer, seqs: number[]): Promise<void> {
  const { delivery: d, letter, heldLetter: held, alert, alertReader: reader } = store().t;
  const { alertId, personId, followsSeq, letterId } = reader;
  const columns = sql.join(
    [alertId, personId, followsSeq, letterId].map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  const first = and(isNull(alert.parentId), ne(alert.kind, "tip"), eq(alert.state, "approved"));
  const note = (about: SQL) =>
    execute(
      tx,
      sql`insert into ${reader} (${columns})
        select ${alert.id}, ${d.personId}, ${d.seq}, ${d.letterId} from ${d} ${about}
        where ${and(inArray(d.seq, seqs), eq(d.state, "sent"), first)}
        order by ${d.seq} on conflict do nothing`,
    );
  await note(sql`join ${letter} on ${and(eq(letter.id, d.letterId), inArray(letter.kind, memberLetterKinds))}
    join ${alert} on ${alert.id} = ${letter.alertId}`);
  await note(sql`join ${held} on ${and(eq(held.digestId, d.letterId), eq(held.personId, d.personId))}
    join ${alert} on ${alert.id} = ${held.alertId}`);
}

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
      if (seqs.length === 0) return 0;
      await noteReaders(tx, seqs);
      await tx.delete(delivery).where(inArray(delivery.seq, seqs));
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
