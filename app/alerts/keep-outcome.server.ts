import { and, eq, lt, notExists } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";
import { lettersKept } from "~/delivery/forget.server";
import { coverageOf } from "./coverage.server";
import { wholeAudience } from "./follow/audience.server";
import { letterCounts } from "./reach.server";
import type { AlertRow } from "./words.server";

async function keepOutcome(alert: AlertRow, at: Date) {
  const { alertOutcome, alertHousehold } = store().t;
  const { now } = await wholeAudience(store().read, alert);
  const { sent, waiting, failed } = await letterCounts(alert.id, now);
  const outcome = { id: alert.id, sent, failed: failed + waiting, areas: await coverageOf(alert), at };
  await store().tx(async (tx) => {
    await tx.insert(alertOutcome).values(outcome).onConflictDoNothing();
    await tx.delete(alertHousehold).where(eq(alertHousehold.alertId, alert.id));
  });
}

/**
 * Writes down how far each alert has come, thirty days after it was sent: just before its letters are forgotten, since
 * afterwards nobody could count them any more. A job for the worker's clock.
 */
export function keepOutcomes(now: Date): Promise<void> {
  const { alert, alertOutcome } = store().t;
  const before = new Date(now.getTime() - lettersKept);
  return inBatches(async () => {
    const { read } = store();
    const kept = read.select({ id: alertOutcome.id }).from(alertOutcome).where(eq(alertOutcome.id, alert.id));
    const sent = await read
      .select()
      .from(alert)
      .where(and(eq(alert.state, "approved"), lt(alert.approvedAt, before), notExists(kept)))
      .limit(mostAtOnce);
    for (const one of sent) await keepOutcome(one, now);
    return sent.length;
  });
}

/** What was written down of an alert; null while its letters can be counted. */
export async function keptOutcome(alertId: string) {
  const { read, t } = store();
  const [kept] = await read.select().from(t.alertOutcome).where(eq(t.alertOutcome.id, alertId));
  if (!kept) return null;
  const { sent, failed, areas, at } = kept;
  return { letters: { sent, waiting: 0, failed }, withoutLetter: 0, areas, keptAt: at };
}
