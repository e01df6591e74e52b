import { eq, max } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { withDefaults } from "~/organisations/settings";

const day = 86_400_000;

/** Areas (ids) that were closed longer ago than their municipality lets them begin anew with the same households. */
export async function longClosed(read: Reader, now: Date): Promise<string[]> {
  const { area, areaStep, municipality } = store().t;
  const closed = await read
    .select({ id: area.id, municipalityId: area.municipalityId, createdAt: area.createdAt, at: max(areaStep.at) })
    .from(area)
    .leftJoin(areaStep, eq(areaStep.areaId, area.id))
    .where(eq(area.stage, "closed"))
    .groupBy(area.id);
  const { id, settings } = municipality;
  const towns = await read.select({ id, settings }).from(municipality);
  const kept = new Map(towns.map((town) => [town.id, withDefaults(town.settings).closedKeptDays * day]));
  const since = ({ at, createdAt }: (typeof closed)[number]) => (at ?? createdAt).getTime();
  return closed.filter((one) => since(one) + kept.get(one.municipalityId)! < now.getTime()).map((one) => one.id);
}
