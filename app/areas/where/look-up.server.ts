/**
 * The questions to the database behind "which area do I live in?", each answered from an index. They are prepared
 * once for each database, since composing a query takes longer than answering it. Each names one table and gets the rest
 * by sub-queries: SQLite compiles a prepared statement with a join or a
 * bound limit again whenever a parameter changes, which costs five times the answer.
 */
import { and, eq, gte, lte, sql } from "drizzle-orm";
import type { Column } from "drizzle-orm/column";
import { type BareRow, prepareAsk } from "~/db/ask.server";
import { store } from "~/db/open.server";
import type { AreaStage } from "~/db/schema/areas";
import type { Store } from "~/db/store";
import { cellsAt, cellsOfPoint } from "./cells";
import type { HouseNumber } from "./places";
import { registersInUse } from "./register/in-use.server";
import { contains, type Shape } from "./shape";
import { townKeyOf } from "./street-names";

const given = sql.placeholder;

/** A house by street and number: in all towns, or in one by its postcode or its name. */
export function addressQuery({ read, t }: Store, within?: "postcode" | "town") {
  const { seq, street, streetKey, number, place, postcode, town, townKey, lat, lon, registerId } = t.address;
  return read
    .select({ seq, street, number, postcode, town, lat, lon, registerId })
    .from(t.address)
    .where(
      and(
        eq(streetKey, given("streetKey")),
        eq(place, given("place")),
        eq(number, given("number")),
        within === "postcode" ? eq(postcode, given("postcode")) : undefined,
        within === "town" ? eq(townKey, given("town")) : undefined,
      ),
    );
}

/** What is told of the area that `areaId` names, in one value, so that its row is sought once: "active Hagby". */
function toldOf({ read, t }: Store, areaId: Column) {
  const { id, stage, name } = t.area;
  const told = read
    .select({ told: sql`${stage} || ' ' || ${name}` })
    .from(t.area)
    .where(eq(id, areaId));
  return sql`${told}`;
}

/** The stretches of streets that a house's number lies in, on either side. */
export function stretchQuery(opened: Store) {
  const { read, t } = opened;
  const { areaId, municipalityId, streetKey, townKey, fromPlace, toPlace, parity } = t.areaStretch;
  return read
    .select({ id: areaId, told: toldOf(opened, areaId), townKey, parity, corners: sql`null` })
    .from(t.areaStretch)
    .where(
      and(
        eq(streetKey, given("streetKey")),
        eq(municipalityId, given("municipalityId")),
        lte(fromPlace, given("from")),
        gte(toPlace, given("to")),
      ),
    );
}

/** The shapes that touch a square of the grid; their corners only where the grid does not settle it. */
function cellQuery(opened: Store, layer: number) {
  const { read, t } = opened;
  const { cell, areaId, shapeSeq, whole } = t.areaCell;
  const { seq, coordinates } = t.areaShape;
  const drawn = read.select({ coordinates }).from(t.areaShape).where(eq(seq, shapeSeq));
  const corners = sql`case when ${whole} then null else ${drawn} end`;
  return read
    .select({ id: areaId, told: toldOf(opened, areaId), townKey: sql<string>`''`, parity: sql`'drawn'`, corners })
    .from(t.areaCell)
    .where(eq(cell, given(`cell${layer}`)));
}

/** Both in one question: the stretches, then the shapes at the point's square of each layer. */
export function placeQuery(opened: Store) {
  const layers = Array.from({ length: cellsOfPoint }, (_, layer) => cellQuery(opened, layer));
  return layers.reduce((query, one) => query.unionAll(one as never) as never, stretchQuery(opened));
}

function prepare(opened: Store) {
  const ask = (query: Parameters<typeof prepareAsk>[1]) => prepareAsk(opened, query);
  return {
    addresses: ask(addressQuery(opened)),
    addressesByPostcode: ask(addressQuery(opened, "postcode")),
    addressesInTown: ask(addressQuery(opened, "town")),
    stretches: ask(stretchQuery(opened)),
    places: ask(placeQuery(opened)),
  };
}
const prepared = new WeakMap<Store, ReturnType<typeof prepare>>();

function questions(): ReturnType<typeof prepare> {
  const opened = store();
  const known = prepared.get(opened);
  if (known) return known;
  const fresh = prepare(opened);
  prepared.set(opened, fresh);
  return fresh;
}

/** An area that somebody lives in. */
export interface FoundArea {
  id: string;
  name: string;
  stage: AreaStage;
}

/** An address of a register in use. */
export interface RegisteredAddress {
  seq: number;
  street: string;
  streetKey: string;
  number: string;
  postcode: string;
  town: string;
  /** WGS 84 in ten-millionths of a degree. */
  point: { lat: number; lon: number } | null;
  municipalityId: string;
}

/**
 * The addresses of the registers in use with this street and number; in the town that is named, if it has one, else in
 * all of them.
 */
export async function addressesAt(
  streetKey: string,
  house: HouseNumber,
  where = { postcode: "", town: "" },
): Promise<RegisteredAddress[]> {
  const { addresses, addressesByPostcode, addressesInTown } = questions();
  const { place, text } = house;
  let rows: BareRow[] = [];
  if (where.postcode) rows = await addressesByPostcode(streetKey, place, text, where.postcode);
  if (rows.length === 0 && where.town) rows = await addressesInTown(streetKey, place, text, townKeyOf(where.town));
  if (rows.length === 0) rows = await addresses(streetKey, place, text);
  if (rows.length === 0) return [];
  const inUse = await registersInUse();
  return rows.flatMap((row) => {
    const [seq, street, number, postcode, town, lat, lon, registerId] = row as AddressRow;
    const municipalityId = inUse.get(registerId);
    const point = lat === null || lon === null ? null : { lat, lon };
    return municipalityId ? [{ seq, street, streetKey, number, postcode, town, point, municipalityId }] : [];
  });
}
type AddressRow = [number, string, string, string, string, number | null, number | null, string];

/** Where a house is: in a street of a municipality, and on the ground if anybody knows. `town` "" when nobody does. */
export interface Place {
  streetKey: string;
  town: string;
  municipalityId: string;
  point: RegisteredAddress["point"];
}

/** The areas that a house lies in: those that name its street first, then those drawn around it. */
export async function areasAt(
  { streetKey, town, municipalityId, point }: Place,
  house: HouseNumber,
): Promise<FoundArea[]> {
  const { stretches, places } = questions();
  const along = [streetKey, municipalityId, house.place, house.place] as const;
  const [lon, lat] = point ? [point.lon / 1e7, point.lat / 1e7] : [0, 0];
  const rows = point ? await places(...along, ...cellsAt(lon, lat)) : await stretches(...along);
  const otherSide = house.number % 2 === 0 ? "odd" : "even";
  const here = rows.filter(([, , townKey, parity, corners]) => {
    if (parity === otherSide || (townKey && town && townKey !== townKeyOf(town))) return false;
    return corners === null || contains(shapeFrom(corners), lon, lat);
  });
  const isDrawn = ([, , , parity]: BareRow) => parity === "drawn";
  return openAreas(here.length < 2 ? here : [...here.filter((row) => !isDrawn(row)), ...here.filter(isDrawn)]);
}

/** SQLite gives the corners as text, PostgreSQL as they are. */
const shapeFrom = (corners: unknown): Shape => (typeof corners === "string" ? JSON.parse(corners) : corners) as Shape;

/** Each area once, without those that are closed. */
function openAreas(rows: BareRow[]): FoundArea[] {
  if (rows.length === 0) return [];
  const areas = new Map<string, FoundArea>();
  for (const [id, told] of rows as [string, string][]) {
    const stage = told.slice(0, told.indexOf(" ")) as AreaStage;
    if (stage !== "closed") areas.set(id, { id, name: told.slice(stage.length + 1), stage });
  }
  return [...areas.values()];
}
