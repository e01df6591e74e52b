import { and, eq, inArray } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { visibleTo } from "~/alerts/in-area.server";
import { store } from "~/db/open.server";
import { wordsIn } from "./fold";
import { alertsWhere, matches } from "./read.server";

/** What the permit's person may read of what was sent to the area, and holds all the words of `query`, a page (from 1) at a time, latest first. */
export async function archiveOf(permit: Permit<"alert.receive">, query: string, page: number) {
  const { read, t } = store();
  const { alert, alertArea, area } = t;
  const { areaId } = permit.scope;
  const [here] = await read.select({ name: area.name }).from(area).where(eq(area.id, areaId));
  const visible = read
    .select({ id: alert.id })
    .from(alert)
    .innerJoin(alertArea, eq(alertArea.alertId, alert.id))
    .where(await visibleTo(read, permit));
  return {
    area: here?.name ?? "",
    ...(await alertsWhere(and(inArray(alert.id, visible), matches(wordsIn(query))), page)),
  };
}
