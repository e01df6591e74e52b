import { asc, eq } from "drizzle-orm";
import type { Shape } from "~/areas/where/shape";
import { store } from "~/db/open.server";

/** A municipality as maps draw it. */
export interface Boundary {
  code: string;
  name: string;
  polygons: Shape;
}

/** The boundaries that have been imported, by name: of all municipalities of the installation, or of one by its code. */
export async function boundaries(code?: string): Promise<Boundary[]> {
  const { read, t } = store();
  const { municipality, municipalityBoundary: boundary } = t;
  return read
    .select({ code: municipality.code, name: municipality.name, polygons: boundary.coordinates })
    .from(boundary)
    .innerJoin(municipality, eq(municipality.id, boundary.municipalityId))
    .where(code ? eq(municipality.code, code) : undefined)
    .orderBy(asc(municipality.name));
}

/** One municipality's boundary; null when none has been imported. */
export async function boundaryOf(municipalityId: string): Promise<Shape | null> {
  const { read, t } = store();
  const { coordinates, municipalityId: of } = t.municipalityBoundary;
  const [found] = await read.select({ coordinates }).from(t.municipalityBoundary).where(eq(of, municipalityId));
  return found?.coordinates ?? null;
}
