/** Who is told what as an area falls asleep, wakes or ends: members, contacts and officers each what it means to them. */
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { municipalityNameIn } from "~/areas/municipality-name.server";
import { store } from "~/db/open.server";
import type { LetterKind } from "~/delivery/kinds";
import { queueLetter, queueToEach } from "~/delivery/queue.server";
import { decidersOf } from "~/households/deciders.server";
import { officersOf } from "~/organisations/officers.server";
import { settingsOf } from "~/organisations/settings.server";
import { locales, textsFor } from "~/texts/index";
import { areaClosed, areaRests, areaWakes, joiningOver, type Told } from "./letters";

export interface Place {
  areaId: string;
  name: string;
  municipalityId: string;
}
/** An officer's own words to the members, and by whom; null: the clock, or a contact's review. */
export interface Said {
  by: { personId: string; name: string } | null;
  words: string | null;
}

type Change = { kind: LetterKind; letter: typeof areaRests; about: Omit<Told, "reader"> };

async function aboutOf({ tx }: Decision, { areaId, name, municipalityId }: Place, said: Said, signs = 0) {
  const municipality = await municipalityNameIn(tx, municipalityId);
  const { closedKeptDays: keptDays } = await settingsOf(tx, municipalityId);
  return { areaId, area: name, municipality, words: said.words, from: said.by?.name ?? null, signs, keptDays };
}

/** Who reads what: whoever answers for the area gets one letter, which says what it means to a member too. */
async function readersOf({ tx }: Decision, { areaId, municipalityId }: Place, said: Said) {
  const { member, person } = store().t;
  const contacts = await decidersOf(tx, areaId);
  const members = await tx
    .select({ personId: person.id, locale: person.locale })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(member.areaId, areaId), isNull(member.leftAt), isNotNull(person.confirmedAt)))
    .orderBy(asc(person.id));
  const officers = await officersOf(tx, municipalityId);
  return {
    contact: contacts,
    member: members.filter(({ personId }) => !contacts.some((one) => one.personId === personId)),
    officer: officers.filter(({ personId }) => personId !== said.by?.personId),
  };
}

async function tellEverybody(decision: Decision, place: Place, said: Said, { kind, letter, about }: Change) {
  const { areaId, municipalityId } = place;
  const everybody = await readersOf(decision, place, said);
  for (const reader of ["member", "contact", "officer"] as const)
    for (const locale of locales) {
      const content = letter(textsFor(locale), locale, { ...about, reader });
      const to = everybody[reader]
        .filter((one) => one.locale === locale)
        .map(({ personId }) => ({ personId, ...(reader !== "officer" && { areaId }) }));
      await queueToEach(decision, { kind, content, municipalityId }, to);
    }
}

/** The area rests. */
export async function rest(decision: Decision, place: Place): Promise<void> {
  const said = { by: null, words: null };
  const about = await aboutOf(decision, place, said);
  await tellEverybody(decision, place, said, { kind: "areaDormant", letter: areaRests, about });
}

/** The area runs again, or may begin anew. */
export async function wake(decision: Decision, place: Place, said: Said): Promise<void> {
  const about = await aboutOf(decision, place, said);
  await tellEverybody(decision, place, said, { kind: "areaAwakened", letter: areaWakes, about });
}

/** The area has ended; `signs` are to be given back. Whoever waits to join gets an answer too. */
export async function end(decision: Decision, place: Place, said: Said, signs: number): Promise<void> {
  const about = await aboutOf(decision, place, said, signs);
  await tellEverybody(decision, place, said, { kind: "areaClosed", letter: areaClosed, about });
  const { joinRequest, person } = store().t;
  const { areaId, name, municipalityId } = place;
  const waits = and(eq(joinRequest.areaId, areaId), isNotNull(joinRequest.confirmedAt), isNull(joinRequest.outcome));
  const waiting = await decision.tx
    .update(joinRequest)
    .set({ outcome: "declined", decidedBy: said.by?.personId ?? null, decidedAt: decision.now })
    .where(waits)
    .returning({ personId: joinRequest.personId });
  for (const { personId } of waiting) {
    const [who] = await decision.tx.select({ locale: person.locale }).from(person).where(eq(person.id, personId));
    const content = joiningOver(textsFor(who!.locale), who!.locale, { area: name });
    await queueLetter(decision, { kind: "joinDeclined", content, municipalityId }, { personId });
  }
}
