import { and, eq, lt, notExists } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { AreaReach } from "~/db/schema/forwards";
import { lettersKept } from "~/delivery/forget.server";
import { byName } from "./audience.server";
import { coverageOf } from "./coverage.server";
import { letterCounts } from "./letter-counts.server";
import type { AlertRow } from "./words.server";

/** Rows that one statement writes: engines bound how many values it may have. */
const atOnce = 500;

async function keepOutcome(alert: AlertRow, at: Date) {
  const { alertOutcome, areaOutcome, alertHousehold } = store().t;
  const { sent, waiting, failed } = await letterCounts(alert.id);
  const outcome = { id: alert.id, sent, failed: failed + waiting, at };
  const areas = (await coverageOf(alert)).map((area) => ({ id: newId(), alertId: alert.id, ...area }));
  await store().tx(async (tx) => {
    await tx.insert(alertOutcome).values(outcome).onConflictDoNothing();
    for (let from = 0; from < areas.length; from += atOnce)
      await tx
        .insert(areaOutcome)
        .values(areas.slice(from, from + atOnce))
        .onConflictDoNothing();
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
  const { sent, failed, at } = kept;
  const rows = await read.select().from(t.areaOutcome).where(eq(t.areaOutcome.alertId, alertId));
  const areas: AreaReach[] = rows.map(({ id: _, alertId: __, ...area }) => area).sort(byName);
  return { letters: { sent, waiting: 0, failed, isMany: false }, withoutLetter: 0, areas, keptAt: at };
}
