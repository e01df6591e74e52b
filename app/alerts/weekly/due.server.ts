import { and, asc, eq, inArray, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader, Writer } from "~/db/store";
import type { Locale } from "~/texts/index";

/** People whose alerts one transaction tells. */
export const peopleAtOnce = 300;

/** One alert held back for one person, still wanted. */
export interface Due {
  seq: number;
  personId: string;
  alertId: string;
  areaId: string;
  municipalityId: string;
  locale: Locale;
}

const dueBefore = (before: Date) => {
  const { heldLetter } = store().t;
  return and(isNull(heldLetter.digestId), lt(heldLetter.heldAt, before));
};

/** People for whom something was held back before `before`, at most `peopleAtOnce`. */
async function peopleDue(tx: Reader, before: Date): Promise<string[]> {
  const { heldLetter } = store().t;
  const rows = await tx
    .selectDistinct({ id: heldLetter.personId })
    .from(heldLetter)
    .where(dueBefore(before))
    .orderBy(asc(heldLetter.personId))
    .limit(peopleAtOnce);
  return rows.map(({ id }) => id);
}

/** Nobody has stopped the weekly letter, or letters of the alert's kind; the person lives there still. */
function stillWanted(): SQL | undefined {
  const { heldLetter, person, optOut, member, alert } = store().t;
  const against = sql`select 1 from ${optOut} where ${optOut.personId} = ${person.id} and ${optOut.kind} in ('digest', ${alert.kind})`;
  const here = sql`select 1 from ${member} where ${member.personId} = ${person.id} and ${member.areaId} = ${heldLetter.areaId} and ${member.leftAt} is null`;
  return and(
    isNotNull(person.confirmedAt),
    isNull(person.erasedAt),
    eq(alert.state, "approved"),
    sql`not exists (${against})`,
    sql`exists (${here})`,
  );
}

async function wantedAmong(tx: Reader, people: string[], before: Date): Promise<Due[]> {
  const { heldLetter, person, alert } = store().t;
  return tx
    .select({
      seq: heldLetter.seq,
      personId: heldLetter.personId,
      alertId: heldLetter.alertId,
      areaId: heldLetter.areaId,
      municipalityId: alert.municipalityId,
      locale: person.locale,
    })
    .from(heldLetter)
    .innerJoin(person, eq(person.id, heldLetter.personId))
    .innerJoin(alert, eq(alert.id, heldLetter.alertId))
    .where(and(inArray(heldLetter.personId, people), dueBefore(before), stillWanted()))
    .orderBy(asc(heldLetter.heldAt), asc(heldLetter.seq));
}

/**
 * What is due for the next people; what they no longer want, or what was withdrawn meanwhile, is dropped on the way.
 * @returns null when nobody is due any more.
 */
export async function takeDue(tx: Writer, before: Date): Promise<Due[] | null> {
  const { heldLetter } = store().t;
  const people = await peopleDue(tx, before);
  if (people.length === 0) return null;
  const wanted = await wantedAmong(tx, people, before);
  const all = await tx
    .select({ seq: heldLetter.seq })
    .from(heldLetter)
    .where(and(inArray(heldLetter.personId, people), dueBefore(before)));
  const kept = new Set(wanted.map(({ seq }) => seq));
  const dropped = all.map(({ seq }) => seq).filter((seq) => !kept.has(seq));
  for (let i = 0; i < dropped.length; i += 500)
    await tx.delete(heldLetter).where(inArray(heldLetter.seq, dropped.slice(i, i + 500)));
  return wanted;
}
