import { asc, eq, inArray } from "drizzle-orm";
import type { Actor } from "~/access/actor.server";
import { notFound, permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";

/** The municipalities that a police area covers. */
export async function covered(read: Reader, policeAreaId: string): Promise<string[]> {
  const { policeAreaMunicipality: covers } = store().t;
  const rows = await read
    .select({ id: covers.municipalityId })
    .from(covers)
    .where(eq(covers.policeAreaId, policeAreaId))
    .orderBy(asc(covers.municipalityId));
  return rows.map((row) => row.id);
}

/** Where an alert goes: the municipalities of its police area, or its own alone. */
export const municipalitiesOf = async (
  read: Reader,
  alert: { municipalityId: string; policeAreaId: string | null },
): Promise<string[]> => (alert.policeAreaId ? covered(read, alert.policeAreaId) : [alert.municipalityId]);

/**
 * Asks for one permit in every municipality of a police area: all or none.
 * @throws Response 404 or 403 when the actor may not in one of them, 404 when the area does not cover `here`.
 */
export async function mustBeAllowedEverywhere(
  read: Reader,
  actor: Actor,
  act: "alert.write" | "alert.approve",
  here: { municipalityId: string; policeAreaId: string | null },
): Promise<void> {
  if (!here.policeAreaId) return;
  const municipalities = await covered(read, here.policeAreaId);
  if (!municipalities.includes(here.municipalityId)) throw notFound();
  for (const municipalityId of municipalities) permit(actor, act, { municipalityId });
}

/** The police areas of more than one municipality in all of which the actor may write. */
export async function policeAreaChoices(actor: Actor, municipalityId: string) {
  const { read, t } = store();
  const { policeArea, policeAreaMunicipality: covers, municipality } = t;
  const here = read.select({ id: covers.policeAreaId }).from(covers).where(eq(covers.municipalityId, municipalityId));
  const rows = await read
    .select({ id: policeArea.id, name: policeArea.name, municipality: municipality.name, covered: municipality.id })
    .from(policeArea)
    .innerJoin(covers, eq(covers.policeAreaId, policeArea.id))
    .innerJoin(municipality, eq(municipality.id, covers.municipalityId))
    .where(inArray(policeArea.id, here))
    .orderBy(asc(policeArea.name), asc(municipality.name));
  const works = (id: string) => actor.staff.some((post) => post.municipalityId === id && post.role !== "admin");
  return [...new Set(rows.map((row) => row.id))]
    .map((id) => rows.filter((row) => row.id === id))
    .filter((all) => all.length > 1 && all.every((row) => works(row.covered)))
    .map((all) => ({ id: all[0]!.id, name: all[0]!.name, municipalities: all.map((row) => row.municipality) }));
}
