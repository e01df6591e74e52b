import type { SQL } from "drizzle-orm";
import { and, count, desc, eq } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { asked } from "./asked.server";
import type { IncidentFilter } from "./filter";

export const incidentsOnAPage = 20;

const noFilter: IncidentFilter = { type: "", from: "", to: "" };

/** The incidents that belong to the permit's municipality, by its SCB code. */
function ofMunicipality(municipalityId: string): SQL | undefined {
  const { incident, municipality } = store().t;
  return and(eq(municipality.id, municipalityId), eq(incident.municipalityCode, municipality.code));
}

/** One page (from 1) of the municipality's incidents, latest first, and how many there are in all. */
export async function incidentPage(permit: Permit<"incident.read">, page: number, filter = noFilter) {
  const { read, t } = store();
  const { incident, municipality } = t;
  const { municipalityId } = permit.scope;
  const here = eq(municipality.code, incident.municipalityCode);
  const condition = and(ofMunicipality(municipalityId), asked(filter));
  const [total] = await read.select({ n: count() }).from(incident).innerJoin(municipality, here).where(condition);
  const rows = await read
    .select({
      feedId: incident.feedId,
      type: incident.type,
      summary: incident.summary,
      url: incident.url,
      occurredAt: incident.occurredAt,
    })
    .from(incident)
    .innerJoin(municipality, here)
    .where(condition)
    .orderBy(desc(incident.occurredAt), desc(incident.feedId))
    .limit(incidentsOnAPage)
    .offset((page - 1) * incidentsOnAPage);
  return { rows, total: total?.n ?? 0 };
}

/** One incident of the permit's municipality by the police's number, or null. */
export async function incidentHere(permit: Permit<"incident.read"> | Permit<"alert.write">, feedId: number) {
  const { read, t } = store();
  const [row] = await read
    .select({
      id: t.incident.id,
      feedId: t.incident.feedId,
      type: t.incident.type,
      summary: t.incident.summary,
      url: t.incident.url,
      occurredAt: t.incident.occurredAt,
      place: t.municipality.name,
    })
    .from(t.incident)
    .innerJoin(t.municipality, eq(t.municipality.code, t.incident.municipalityCode))
    .where(and(ofMunicipality(permit.scope.municipalityId), eq(t.incident.feedId, feedId)));
  return row ?? null;
}
