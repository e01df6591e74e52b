import { and, eq, isNotNull, notExists } from "drizzle-orm";
import { englishOf } from "~/alerts/words.server";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";
import { fold } from "./fold";

/**
 * Makes what has been sent findable, once each: its words in every language, folded. A sent alert's words do not change.
 * A job for the worker's clock.
 */
export function indexSent(): Promise<void> {
  const { alert, alertSearch } = store().t;
  return inBatches(async () => {
    const { read } = store();
    const indexed = read.select({ id: alertSearch.id }).from(alertSearch).where(eq(alertSearch.id, alert.id));
    const rows = await read
      .select()
      .from(alert)
      .where(and(eq(alert.state, "approved"), isNotNull(alert.approvedAt), notExists(indexed)))
      .limit(mostAtOnce);
    for (const row of rows) {
      const { id, municipalityId, title, body, place, timeSpan, advice } = row;
      const english = await englishOf(read, row);
      const words = [title, body, place, timeSpan, advice, english?.title, english?.body, english?.advice];
      const found = { id, municipalityId, folded: fold(words.filter(Boolean).join(" ")) };
      await store().tx((tx) => tx.insert(alertSearch).values(found).onConflictDoNothing());
    }
    return rows.length;
  });
}
