/** What an area shares with others: the same houses along a street, or the same ground on the map. */
import { and, eq, inArray, ne } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { PlacePermit } from "./place-area.server";
import type { Shape } from "./shape";
import { overlaps } from "./shape-faults";
import { readStreetLine } from "./street-lines";

/** Another area of the municipality that is drawn. */
export interface Neighbour {
  id: string;
  name: string;
  polygons: Shape;
}

export interface Overlap {
  name: string;
  /** Streets of which both have a house, as this area writes them. */
  streets: string[];
  /** Their shapes share ground. */
  ground: boolean;
}

/** The other areas of the municipality that are drawn on the map. */
export async function neighboursOf({ scope }: PlacePermit): Promise<Neighbour[]> {
  const { read, t } = store();
  const { area, areaShape } = t;
  return read
    .select({ id: area.id, name: area.name, polygons: areaShape.coordinates })
    .from(areaShape)
    .innerJoin(area, eq(area.id, areaShape.areaId))
    .where(and(eq(area.municipalityId, scope.municipalityId), ne(area.id, scope.areaId), ne(area.stage, "closed")));
}

async function stretches({ scope }: PlacePermit) {
  const { read, t } = store();
  const { area, areaStretch: stretch } = t;
  const own = await read.select().from(stretch).where(eq(stretch.areaId, scope.areaId));
  const keys = [...new Set(own.map((one) => one.streetKey))];
  if (keys.length === 0) return { own, others: [] };
  const others = await read
    .select({ name: area.name, stretch })
    .from(stretch)
    .innerJoin(area, eq(area.id, stretch.areaId))
    .where(
      and(
        inArray(stretch.streetKey, keys),
        eq(stretch.municipalityId, scope.municipalityId),
        ne(stretch.areaId, scope.areaId),
        ne(area.stage, "closed"),
      ),
    );
  return { own, others };
}
type Stretch = Awaited<ReturnType<typeof stretches>>["own"][number];

function shareHouses(a: Stretch, b: Stretch): boolean {
  const sides = a.parity === "all" || b.parity === "all" || a.parity === b.parity;
  const towns = !a.townKey || !b.townKey || a.townKey === b.townKey;
  return a.streetKey === b.streetKey && sides && towns && a.fromPlace <= b.toPlace && b.fromPlace <= a.toPlace;
}

/** The areas that share something with this one as it is saved, by name. `lines` and `shape` are the area's own. */
export async function overlapsOf(
  permit: PlacePermit,
  lines: string[],
  shape: Shape | null,
  neighbours: Neighbour[],
): Promise<Overlap[]> {
  const { own, others } = await stretches(permit);
  const names = new Map(
    lines.flatMap((line) => {
      const read = readStreetLine(line);
      return typeof read === "string" ? [] : [[read.streetKey, read.street] as const];
    }),
  );
  const found = new Map<string, Overlap>();
  const at = (name: string) => found.get(name) ?? found.set(name, { name, streets: [], ground: false }).get(name)!;
  for (const { name, stretch } of others) {
    if (!own.some((one) => shareHouses(one, stretch))) continue;
    const street = names.get(stretch.streetKey) ?? stretch.streetKey;
    const { streets } = at(name);
    if (!streets.includes(street)) streets.push(street);
  }
  if (shape) for (const { name, polygons } of neighbours) if (overlaps(shape, polygons)) at(name).ground = true;
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, "sv"));
}
