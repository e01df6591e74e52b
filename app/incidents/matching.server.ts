import { and, asc, count, desc, eq, gte, isNull, lt } from "drizzle-orm";
import { store } from "~/db/open.server";
import { asked } from "./asked.server";
import type { IncidentFilter } from "./filter";
import { incidentsOnAPage } from "./read.server";

const ofPlace = (code: string) => eq(store().t.incident.municipalityCode, code);

/** The types of which a municipality has events, each with how many. */
export function typesIn(code: string): Promise<{ type: string; n: number }[]> {
  const { incident } = store().t;
  return store()
    .read.select({ type: incident.type, n: count() })
    .from(incident)
    .where(ofPlace(code))
    .groupBy(incident.type)
    .orderBy(asc(incident.type));
}

const shown = () => {
  const { feedId, type, summary, url, occurredAt } = store().t.incident;
  return { feedId, type, summary, url, occurredAt };
};

/** One page (from 1) of a municipality's published events, latest first. */
export async function publicIncidents(code: string, filter: IncidentFilter, page: number) {
  const { read, t } = store();
  const condition = and(ofPlace(code), asked(filter));
  const [total] = await read.select({ n: count() }).from(t.incident).where(condition);
  const rows = await read
    .select(shown())
    .from(t.incident)
    .where(condition)
    .orderBy(desc(t.incident.occurredAt), desc(t.incident.feedId))
    .limit(incidentsOnAPage)
    .offset((page - 1) * incidentsOnAPage);
  return { rows, total: total?.n ?? 0 };
}

/** The latest events of a county of which the police name no municipality. */
export function somewhereIn(county: string, most = 10) {
  const { read, t } = store();
  return read
    .select(shown())
    .from(t.incident)
    .where(and(eq(t.incident.county, county), isNull(t.incident.municipalityCode)))
    .orderBy(desc(t.incident.occurredAt), desc(t.incident.feedId))
    .limit(most);
}

/** When a municipality's events between two instants happened. */
export async function timesOf(code: string, from: Date, to: Date): Promise<Date[]> {
  const { read, t } = store();
  const between = and(gte(t.incident.occurredAt, from), lt(t.incident.occurredAt, to));
  const rows = await read
    .select({ at: t.incident.occurredAt })
    .from(t.incident)
    .where(and(ofPlace(code), between));
  return rows.map(({ at }) => at);
}
