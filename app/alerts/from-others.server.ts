import { and, asc, desc, eq, exists, inArray, isNotNull, ne } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";

/** Alerts of the last while that a page lists. */
const most = 10;

/**
 * What officers of other municipalities of the same police area have sent to areas of the permit's one, latest first: each
 * with those areas, where it is read. Nothing can be done with it here.
 */
export async function alertsFromOthers({ scope }: Permit<"alert.review">) {
  const { read, t } = store();
  const { alert, alertArea, area, municipality } = t;
  const here = and(eq(alertArea.alertId, alert.id), eq(area.municipalityId, scope.municipalityId));
  const areasHere = () =>
    read
      .select({ alertId: alertArea.alertId, id: area.id, name: area.name })
      .from(alertArea)
      .innerJoin(area, eq(area.id, alertArea.areaId));
  const { id, title, kind, priority, status, followUp, approvedAt } = alert;
  const rows = await read
    .select({ id, title, kind, priority, status, followUp, approvedAt, from: municipality.name })
    .from(alert)
    .innerJoin(municipality, eq(municipality.id, alert.municipalityId))
    .where(
      and(
        eq(alert.state, "approved"),
        isNotNull(alert.policeAreaId),
        ne(alert.municipalityId, scope.municipalityId),
        exists(areasHere().where(here)),
      ),
    )
    .orderBy(desc(approvedAt), desc(id))
    .limit(most);
  const ids = rows.map((row) => row.id);
  const areas = await areasHere()
    .where(and(inArray(alertArea.alertId, ids), eq(area.municipalityId, scope.municipalityId)))
    .orderBy(asc(area.name));
  return rows.map((row) => ({ ...row, areas: areas.filter((one) => one.alertId === row.id) }));
}
export type AlertFromOthers = Awaited<ReturnType<typeof alertsFromOthers>>[number];
