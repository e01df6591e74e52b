/** What an alert's letters tell while it is known who got one: afterwards `alert_figures` and `alert_outcome` have the sums. */
import { and, asc, count, countDistinct, eq, gte, inArray, lt, lte, notExists } from "drizzle-orm";
import { ofAlert } from "~/alerts/reach.server";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";
import type { AlertKind } from "~/db/schema/alerts";
import { keepStops } from "./count.server";

/** Days after an alert in which a stop counts as its doing. */
const stopDays = 3;
const day = 86_400_000;

export interface Sent {
  id: string;
  kind: AlertKind;
  approvedAt: Date;
}

/** Seconds from the approval until half of the letters had arrived; null when none did. */
export async function medianSeconds({ id, approvedAt }: Sent): Promise<number | null> {
  const { read, t } = store();
  const arrived = and(ofAlert(id), eq(t.delivery.state, "sent"));
  const letters = () =>
    read.select({ n: count() }).from(t.letter).innerJoin(t.delivery, eq(t.delivery.letterId, t.letter.id));
  const [all] = await letters().where(arrived);
  if (!all || all.n === 0) return null;
  const [middle] = await read
    .select({ at: t.delivery.settledAt })
    .from(t.letter)
    .innerJoin(t.delivery, eq(t.delivery.letterId, t.letter.id))
    .where(arrived)
    .orderBy(asc(t.delivery.settledAt))
    .limit(1)
    .offset(Math.floor((all.n - 1) / 2));
  return middle?.at ? Math.max(0, Math.round((middle.at.getTime() - approvedAt.getTime()) / 1_000)) : null;
}

/** People who got the alert and stopped such letters within three days, by area. Only how many: nobody is told who. */
export async function stoppedAfter({ id, kind, approvedAt }: Sent) {
  const { read, t } = store();
  const soon = and(gte(t.optOut.at, approvedAt), lte(t.optOut.at, new Date(approvedAt.getTime() + stopDays * day)));
  return read
    .select({ areaId: t.delivery.areaId, stopped: countDistinct(t.optOut.personId) })
    .from(t.letter)
    .innerJoin(t.delivery, eq(t.delivery.letterId, t.letter.id))
    .innerJoin(t.optOut, and(eq(t.optOut.personId, t.delivery.personId), eq(t.optOut.kind, kind), soon))
    .where(and(ofAlert(id), eq(t.delivery.state, "sent")))
    .groupBy(t.delivery.areaId);
}

/**
 * Writes down how fast each alert came and how many stopped such letters, once three days have passed: long before it is
 * forgotten who got which letter. A job for the worker's clock.
 */
export function keepFigures(now: Date): Promise<void> {
  const { alert, alertFigures } = store().t;
  const before = new Date(now.getTime() - stopDays * day);
  return inBatches(async () => {
    const { read } = store();
    const kept = read.select({ id: alertFigures.id }).from(alertFigures).where(eq(alertFigures.id, alert.id));
    const due = await read
      .select({ id: alert.id, kind: alert.kind, approvedAt: alert.approvedAt })
      .from(alert)
      .where(and(inArray(alert.state, ["approved"]), lt(alert.approvedAt, before), notExists(kept)))
      .limit(mostAtOnce);
    for (const { id, kind, approvedAt } of due) {
      const sent = { id, kind, approvedAt: approvedAt! };
      const areas = await stoppedAfter(sent);
      const stopped = areas.reduce((all, area) => all + area.stopped, 0);
      const figures = { id, medianSeconds: await medianSeconds(sent), stopped, at: now };
      await store().tx(async (tx) => {
        await tx.insert(alertFigures).values(figures).onConflictDoNothing();
        await keepStops(tx, id, areas);
      });
    }
    return due.length;
  });
}
