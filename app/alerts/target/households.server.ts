import { and, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { readHouseNumber } from "~/areas/where/places";
import { registersInUse } from "~/areas/where/register/in-use.server";
import { readStreetLine, type StreetLine } from "~/areas/where/street-lines";
import { keyOf } from "~/areas/where/street-names";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { streetLines } from "./forms";
import { lieIn, shapesIn, type TargetShape } from "./shapes";

interface Home {
  id: string;
  areaId: string;
  streetKey: string;
  /** Along the street (areas/where/places.ts); null when the number cannot be read. */
  place: number | null;
  odd: boolean;
}

/** Every household of the municipalities' open areas. */
async function homesIn(read: Reader, municipalityIds: string[]): Promise<Home[]> {
  const { household, area } = store().t;
  const rows = await read
    .select({ id: household.id, areaId: household.areaId, street: household.street, number: household.number })
    .from(household)
    .innerJoin(area, eq(area.id, household.areaId))
    .where(and(inArray(area.municipalityId, municipalityIds), ne(area.stage, "closed")));
  return rows.map(({ id, areaId, street, number }) => {
    const read = readHouseNumber(number);
    return { id, areaId, streetKey: keyOf(street), place: read?.place ?? null, odd: (read?.number ?? 0) % 2 === 1 };
  });
}

function standsOn({ streetKey, stretches }: StreetLine, home: Home): boolean {
  if (home.streetKey !== streetKey) return false;
  return stretches.some(({ from, to, parity }) => {
    if (home.place === null) return from === 0 && parity === "all";
    const side = parity === "all" || (parity === "odd") === home.odd;
    return side && home.place >= from && home.place <= to;
  });
}

const atOnce = 400;
const spot = (streetKey: string, place: number) => `${streetKey} ${place}`;

/** Where the homes' addresses lie by the municipalities' own registers: degrees, by street and place. */
async function pointsOf(
  read: Reader,
  municipalityIds: string[],
  homes: Home[],
): Promise<Map<string, [number, number][]>> {
  const { address } = store().t;
  const registers = [...(await registersInUse())].filter(([, of]) => municipalityIds.includes(of)).map(([id]) => id);
  const keys = [...new Set(homes.map((home) => home.streetKey))];
  const points = new Map<string, [number, number][]>();
  for (let at = 0; registers.length > 0 && at < keys.length; at += atOnce) {
    const rows = await read
      .select({ key: address.streetKey, place: address.place, lat: address.lat, lon: address.lon })
      .from(address)
      .where(
        and(
          inArray(address.streetKey, keys.slice(at, at + atOnce)),
          inArray(address.registerId, registers),
          isNotNull(address.lat),
        ),
      );
    for (const { key, place, lat, lon } of rows) {
      const known = points.get(spot(key, place)) ?? [];
      points.set(spot(key, place), [...known, [lon! / 1e7, lat! / 1e7]]);
    }
  }
  return points;
}

export interface ChosenHomes {
  /** Ids of the households meant, by area. */
  byArea: Map<string, string[]>;
  /** How many households each area has. */
  sizes: Map<string, number>;
  /** Households of which nobody knows where they lie, so that no shape can reach them. */
  placeless: number;
}

function lying(shapes: TargetShape[], points: [number, number][]): boolean {
  return points.some(([lon, lat]) => shapes.some((shape) => lieIn(shape, lon, lat)));
}

/** The households on these streets and inside these shapes (see `alert.streets` and `alert.shape`). */
export async function chosenHomes(
  read: Reader,
  municipalityIds: string[],
  { streets, shape }: { streets: string; shape: string },
): Promise<ChosenHomes> {
  const [byArea, sizes] = [new Map<string, string[]>(), new Map<string, number>()];
  const shapes = shapesIn(shape);
  const lines = streetLines(streets)
    .map(readStreetLine)
    .filter((line): line is StreetLine => typeof line !== "string");
  if (shapes.length + lines.length === 0) return { byArea, sizes, placeless: 0 };
  const homes = await homesIn(read, municipalityIds);
  const points = shapes.length > 0 ? await pointsOf(read, municipalityIds, homes) : new Map();
  let placeless = 0;
  for (const home of homes) {
    sizes.set(home.areaId, (sizes.get(home.areaId) ?? 0) + 1);
    const where = home.place === null ? [] : (points.get(spot(home.streetKey, home.place)) ?? []);
    const onStreet = lines.some((line) => standsOn(line, home));
    if (!onStreet && shapes.length > 0 && where.length === 0) placeless++;
    if (onStreet || lying(shapes, where)) byArea.set(home.areaId, [...(byArea.get(home.areaId) ?? []), home.id]);
  }
  return { byArea, sizes, placeless };
}
