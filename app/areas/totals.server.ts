import { and, count, eq, inArray } from "drizzle-orm";
import { store } from "~/db/open.server";

/** For the public page: how many areas there are and how many households take part, the whole installation over. */
export async function publicTotals(): Promise<{ areas: number; households: number }> {
  const { read, t } = store();
  const running = inArray(t.area.stage, ["approved", "active"]);
  const [areas] = await read.select({ n: count() }).from(t.area).where(running);
  const [households] = await read
    .select({ n: count() })
    .from(t.household)
    .innerJoin(t.area, eq(t.area.id, t.household.areaId))
    .where(and(running, inArray(t.household.kind, ["joined", "paperOnly"])));
  return { areas: areas!.n, households: households!.n };
}
