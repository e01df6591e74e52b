import { aliasedTable, and, eq, exists, inArray, lt, ne, or } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";

const day = 86_400_000;
/** Milliseconds after the outcome has been told: it may still have to be corrected. */
const afterOutcome = 30 * day;
/** Milliseconds after an alert, whatever has come of it. */
const atMost = 365 * day;

/** Forgets who got an alert when nothing more can come of it (db/purposes: `untilOutcome`). A job for the worker's clock. */
export function forgetReaders(now: Date): Promise<void> {
  const { alert, alertReader } = store().t;
  const before = (ms: number) => new Date(now.getTime() - ms);
  const later = aliasedTable(alert, "later");
  return inBatches(() =>
    store().tx(async (tx) => {
      const told = tx
        .select({ id: later.id })
        .from(later)
        .where(
          and(eq(later.parentId, alert.id), eq(later.followUp, "outcome"), lt(later.approvedAt, before(afterOutcome))),
        );
      const over = or(lt(alert.approvedAt, before(atMost)), ne(alert.state, "approved"), exists(told));
      const rows = await tx
        .select({ seq: alertReader.seq })
        .from(alertReader)
        .innerJoin(alert, eq(alert.id, alertReader.alertId))
        .where(over)
        .limit(mostAtOnce);
      const seqs = rows.map(({ seq }) => seq);
      if (seqs.length > 0) await tx.delete(alertReader).where(inArray(alertReader.seq, seqs));
      return seqs.length;
    }),
  );
}
