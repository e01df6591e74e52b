import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { withDefaults } from "./settings";

type Here = Permit<"organisation.read">;

/** A municipality as its staff see it: what it is, which rules apply, and the police areas that cover it. */
export async function municipalityOverview({ scope }: Here) {
  const { read, t } = store();
  const [row] = await read.select().from(t.municipality).where(eq(t.municipality.id, scope.municipalityId));
  const { name, code, county, postcodes, settings } = row!;
  return { name, code, county, postcodes, rules: withDefaults(settings), policeAreas: await policeAreas(scope) };
}

/** What a municipality has decided for itself, to be changed. */
export async function municipalityRules({ scope }: Permit<"organisation.change">) {
  const { read, t } = store();
  const [row] = await read.select().from(t.municipality).where(eq(t.municipality.id, scope.municipalityId));
  return { name: row!.name, code: row!.code, rules: withDefaults(row!.settings) };
}

/** Police areas that cover the municipality, each with everything it covers. */
async function policeAreas({ municipalityId }: Here["scope"]) {
  const { read, t } = store();
  const { policeArea, policeAreaMunicipality: covers, municipality } = t;
  const here = read.select({ id: covers.policeAreaId }).from(covers).where(eq(covers.municipalityId, municipalityId));
  const rows = await read
    .select({ id: policeArea.id, name: policeArea.name, municipality: municipality.name })
    .from(policeArea)
    .innerJoin(covers, eq(covers.policeAreaId, policeArea.id))
    .innerJoin(municipality, eq(municipality.id, covers.municipalityId))
    .where(inArray(policeArea.id, here))
    .orderBy(asc(policeArea.name), asc(municipality.name));
  const areas = new Map<string, { name: string; municipalities: string[] }>();
  for (const { id, name, municipality: covered } of rows) {
    const area = areas.get(id) ?? { name, municipalities: [] };
    area.municipalities.push(covered);
    areas.set(id, area);
  }
  return [...areas].map(([id, area]) => ({ id, ...area }));
}

/** Who holds a post for the municipality now, also through a police area that covers it. */
export async function staffOf({ scope }: Here) {
  const { read, t } = store();
  const { staff, person, policeAreaMunicipality: covers } = t;
  const covering = read
    .select({ id: covers.policeAreaId })
    .from(covers)
    .where(eq(covers.municipalityId, scope.municipalityId));
  return read
    .select({ id: staff.id, name: person.name, role: staff.role, title: staff.title, startedAt: staff.startedAt })
    .from(staff)
    .innerJoin(person, eq(person.id, staff.personId))
    .where(
      and(
        or(eq(staff.municipalityId, scope.municipalityId), inArray(staff.policeAreaId, covering)),
        isNull(staff.endedAt),
        isNull(person.erasedAt),
      ),
    )
    .orderBy(asc(person.name));
}

/** The other municipalities that somebody works for. */
export async function otherMunicipalities({ actor, scope }: Here) {
  const ids = actor.staff.map((post) => post.municipalityId).filter((id) => id !== scope.municipalityId);
  if (ids.length === 0) return [];
  const { read, t } = store();
  const { id, name, code } = t.municipality;
  return read.selectDistinct({ name, code }).from(t.municipality).where(inArray(id, ids)).orderBy(asc(name));
}
