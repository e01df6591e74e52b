import { and, eq, isNull } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { Tables } from "~/db/tables";
import type { AlertWords } from "./letters";

export type AlertRow = Tables["alert"]["$inferSelect"];

/** Who wrote a text, with the title of the post held for the municipality ("" when it has ended). */
async function authorOf(read: Reader, personId: string, municipalityId: string): Promise<AlertWords["author"]> {
  const { person, staff, policeAreaMunicipality: covers } = store().t;
  const rows = await read
    .select({ name: person.name, title: staff.title, own: staff.municipalityId, covered: covers.municipalityId })
    .from(person)
    .leftJoin(staff, and(eq(staff.personId, person.id), isNull(staff.endedAt)))
    .leftJoin(covers, eq(covers.policeAreaId, staff.policeAreaId))
    .where(eq(person.id, personId));
  const post = rows.find(({ own, covered }) => own === municipalityId || covered === municipalityId);
  return { name: rows[0]?.name ?? "", title: post?.title ?? "" };
}

/** An alert's row with what its letters say besides: author, municipality, address of the police's notice. */
export async function wordsOf(read: Reader, row: AlertRow): Promise<AlertWords> {
  const { alert, municipality, incident } = store().t;
  const [around] = await read
    .select({ municipality: municipality.name, source: incident.url })
    .from(alert)
    .innerJoin(municipality, eq(municipality.id, alert.municipalityId))
    .leftJoin(incident, eq(incident.id, alert.incidentId))
    .where(eq(alert.id, row.id));
  const author = await authorOf(read, row.createdBy, row.municipalityId);
  const { id, kind, priority, title, body, place, timeSpan, advice } = row;
  const words = { id, kind, priority, title, body, place, timeSpan, advice, author };
  return { ...words, municipality: around?.municipality ?? "", source: around?.source ?? null };
}
