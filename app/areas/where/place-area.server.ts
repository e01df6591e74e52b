/** Which houses belong to an area: its streets as people write them, and its shape on the map, if it has one. */
import { asc, eq } from "drizzle-orm";
import { type Decision, decide } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { boundaryOf } from "~/areas/map/boundaries.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { cellsOf } from "./cells";
import type { Shape } from "./shape";
import { reachesOut } from "./shape-faults";
import { readStreetLine } from "./street-lines";
import { townKeyOf } from "./street-names";

export type PlacePermit = Permit<"area.place">;
interface At {
  areaId: string;
  municipalityId: string;
}

/**
 * Writes an area's streets: the lines as they are read, and the stretches of house numbers that are understood in them.
 * What is not understood stays a line that no look-up finds.
 */
export async function writeStreets({ tx }: Decision, { areaId, municipalityId }: At, lines: string[]): Promise<void> {
  const { areaStreet, areaStretch } = store().t;
  await tx.delete(areaStreet).where(eq(areaStreet.areaId, areaId));
  await tx.delete(areaStretch).where(eq(areaStretch.areaId, areaId));
  if (lines.length === 0) return;
  await tx.insert(areaStreet).values(lines.map((name) => ({ id: newId(), areaId, name })));
  const stretches = lines.flatMap((line) => {
    const read = readStreetLine(line);
    if (typeof read === "string") return [];
    const townKey = townKeyOf(read.town);
    return read.stretches.map(({ from, to, parity }) => {
      const { streetKey } = read;
      return { id: newId(), areaId, municipalityId, streetKey, townKey, fromPlace: from, toPlace: to, parity };
    });
  });
  if (stretches.length > 0) await tx.insert(areaStretch).values(stretches);
}

/** Writes an area's shape and its squares; null takes it away. */
export async function writeShape({ tx, now }: Decision, areaId: string, shape: Shape | null): Promise<void> {
  const { areaShape, areaCell } = store().t;
  await tx.delete(areaShape).where(eq(areaShape.areaId, areaId));
  if (!shape) return;
  const drawn = await tx.insert(areaShape).values({ areaId, coordinates: shape, drawnAt: now }).returning();
  const shapeSeq = drawn[0]!.seq;
  await tx.insert(areaCell).values(cellsOf(shape).map((cell) => ({ ...cell, areaId, shapeSeq })));
}

/** Saves both, as the form shows them. Saving the same twice is the same. */
export function placeArea(
  permit: PlacePermit,
  { streets, shape }: { streets: string[]; shape: Shape | null },
): Promise<void> {
  const { areaId, municipalityId } = permit.scope;
  const detail = { streets: streets.length, shape: shape !== null };
  return decide(permit, { objectId: areaId, detail }, async (decision) => {
    await writeStreets(decision, { areaId, municipalityId }, streets);
    await writeShape(decision, areaId, shape);
  });
}

/** Whether a drawn area reaches out of its municipality; unknown as long as no boundary has been imported. */
export async function liesOutside(permit: PlacePermit, shape: Shape | null): Promise<boolean> {
  const boundary = shape && (await boundaryOf(permit.scope.municipalityId));
  return boundary ? reachesOut(shape, boundary) : false;
}

/** The area's lines, and its shape: as GeoJSON text (or "") for the form, and as it is drawn. */
export async function placeOfArea(
  permit: PlacePermit,
): Promise<{ streets: string[]; shape: string; drawn: Shape | null }> {
  const { read, t } = store();
  const { areaId } = permit.scope;
  const streets = await read
    .select({ name: t.areaStreet.name })
    .from(t.areaStreet)
    .where(eq(t.areaStreet.areaId, areaId))
    .orderBy(asc(t.areaStreet.name));
  const [drawn] = await read.select().from(t.areaShape).where(eq(t.areaShape.areaId, areaId));
  const shape = drawn?.coordinates ?? null;
  return { streets: streets.map((one) => one.name), shape: shape ? asGeoJson(shape) : "", drawn: shape };
}

const asGeoJson = (coordinates: Shape): string =>
  JSON.stringify(
    coordinates.length === 1 ? { type: "Polygon", coordinates: coordinates[0] } : { type: "MultiPolygon", coordinates },
  );
