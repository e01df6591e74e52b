import { and, asc, eq, isNull } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { Tables } from "~/db/tables";
import type { AlertWords } from "./letters";
import { pick, type Telling } from "./telling";

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

/** The English words of an alert as it stands, or null. */
export async function englishOf(
  read: Reader,
  { id, version }: Pick<AlertRow, "id" | "version">,
): Promise<Telling | null> {
  const { alertWords } = store().t;
  const [row] = await read
    .select()
    .from(alertWords)
    .where(and(eq(alertWords.alertId, id), eq(alertWords.version, version), eq(alertWords.locale, "en")));
  return row ? pick(row) : null;
}

/** The pictures and papers of an alert, in the order in which they were added. */
export function attachmentsOf(read: Reader, alertId: string) {
  const { attachment } = store().t;
  const { id, label, type, size } = attachment;
  return read
    .select({ id, label, type, size })
    .from(attachment)
    .where(eq(attachment.alertId, alertId))
    .orderBy(asc(attachment.addedAt), asc(attachment.id));
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
  const { id, kind, priority, status, followUp } = row;
  return {
    ...{ id, kind, priority, status, followUp, author },
    ...pick(row),
    en: await englishOf(read, row),
    attachments: await attachmentsOf(read, id),
    municipality: around?.municipality ?? "",
    source: around?.source ?? null,
  };
}
