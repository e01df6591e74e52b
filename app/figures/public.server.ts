import { and, count, eq, inArray } from "drizzle-orm";
import { store } from "~/db/open.server";
import { lastMonths } from "./months";
import { totalsOf, usefulSince } from "./totals.server";

/** What everybody may see of a municipality: sums of a year, never of one alert or one area. */
export async function publicFigures(municipalityId: string, now: Date) {
  const { read, t } = store();
  const months = lastMonths(12, now);
  const totals = await totalsOf(municipalityId, months);
  const here = and(eq(t.area.municipalityId, municipalityId), eq(t.area.stage, "active"));
  const [areas] = await read.select({ n: count() }).from(t.area).where(here);
  const [households] = await read
    .select({ n: count() })
    .from(t.household)
    .innerJoin(t.area, eq(t.area.id, t.household.areaId))
    .where(and(here, inArray(t.household.kind, ["joined", "paperOnly"])));
  return {
    areas: areas?.n ?? 0,
    households: households?.n ?? 0,
    alerts: totals.alerts,
    useful: await usefulSince(municipalityId, months[0]!.from),
    months: totals.months.map(({ key, alerts, reach }) => ({ key, alerts, reach })),
  };
}
