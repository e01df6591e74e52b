/** What the public map shows: active areas by name and outline, and nothing of who lives there. */
import { and, asc, between, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { registersInUse } from "~/areas/where/register/in-use.server";
import type { Shape } from "~/areas/where/shape";
import { store } from "~/db/open.server";
import type { Store } from "~/db/store";

export interface ActiveArea {
  id: string;
  name: string;
  /** As it was drawn; null when nobody has drawn it. */
  polygons: Shape | null;
  /** About where its streets are, for one that is not drawn; null when no register tells. */
  about: { lat: number; lon: number } | null;
}

/** Degrees that a place is rounded to: about half a kilometre, so that the middle of a small area is nobody's house. */
const coarse = { lat: 0.005, lon: 0.01 };
const keptFor = 5 * 60_000;

const kept = new WeakMap<Store, Map<string, { until: number; areas: ActiveArea[] }>>();

/** The active areas of a municipality by name. Asked anew every five minutes. */
export async function activeAreas(municipalityId: string, now = Date.now()): Promise<ActiveArea[]> {
  const ours = kept.get(store()) ?? new Map<string, { until: number; areas: ActiveArea[] }>();
  kept.set(store(), ours);
  const known = ours.get(municipalityId);
  if (known && known.until > now) return known.areas;
  const areas = await ask(municipalityId);
  ours.set(municipalityId, { until: now + keptFor, areas });
  return areas;
}

async function ask(municipalityId: string): Promise<ActiveArea[]> {
  const { read, t } = store();
  const { area, areaShape } = t;
  const [rows, middles] = await Promise.all([
    read
      .select({ id: area.id, name: area.name, polygons: areaShape.coordinates })
      .from(area)
      .leftJoin(areaShape, eq(areaShape.areaId, area.id))
      .where(and(eq(area.municipalityId, municipalityId), eq(area.stage, "active")))
      .orderBy(asc(area.name)),
    middlesOf(municipalityId),
  ]);
  return rows.map((row) => ({ ...row, about: row.polygons ? null : (middles.get(row.id) ?? null) }));
}

const rounded = (degrees: number, step: number) => Math.round(Math.round(degrees / step) * step * 1e6) / 1e6;

/** The middle of the registered addresses on the streets of each area that is not drawn, coarsely. */
async function middlesOf(municipalityId: string): Promise<Map<string, { lat: number; lon: number }>> {
  const { read, t } = store();
  const { address, areaShape, areaStretch: stretch, area } = t;
  const registerId = [...(await registersInUse())].find(([, of]) => of === municipalityId)?.[0];
  if (!registerId) return new Map();
  const rows = await read
    .select({ id: area.id, lat: sql`avg(${address.lat})`, lon: sql`avg(${address.lon})` })
    .from(area)
    .innerJoin(stretch, eq(stretch.areaId, area.id))
    .innerJoin(
      address,
      and(
        eq(address.streetKey, stretch.streetKey),
        between(address.place, stretch.fromPlace, stretch.toPlace),
        eq(address.registerId, registerId),
        or(eq(stretch.townKey, ""), eq(stretch.townKey, address.townKey)),
      ),
    )
    .leftJoin(areaShape, eq(areaShape.areaId, area.id))
    .where(
      and(
        eq(area.municipalityId, municipalityId),
        eq(area.stage, "active"),
        isNull(areaShape.seq),
        isNotNull(address.lat),
      ),
    )
    .groupBy(area.id);
  return new Map(
    rows.map(({ id, lat, lon }) => [
      id,
      { lat: rounded(Number(lat) / 1e7, coarse.lat), lon: rounded(Number(lon) / 1e7, coarse.lon) },
    ]),
  );
}
