/** Who is told what as an area falls asleep, wakes or ends: members, contacts and officers each what it means to them. */
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { municipalityNameIn } from "~/areas/municipality-name.server";
import { store } from "~/db/open.server";
import type { LetterKind } from "~/delivery/kinds";
import { queueForMembers, queueLetter } from "~/delivery/queue.server";
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

async function tellEverybody(decision: Decision, { areaId, municipalityId }: Place, said: Said, change: Change) {
  const { kind, letter, about } = change;
  const written = (locale: (typeof locales)[number], reader: Told["reader"]) => {
    return { kind, content: letter(textsFor(locale), locale, { ...about, reader }), municipalityId };
  };
  for (const locale of locales) await queueForMembers(decision, written(locale, "member"), [areaId]);
  for (const { personId, locale } of await decidersOf(decision.tx, areaId))
    await queueLetter(decision, written(locale, "contact"), { personId, areaId });
  for (const { personId, locale } of await officersOf(decision.tx, municipalityId))
    if (personId !== said.by?.personId) await queueLetter(decision, written(locale, "officer"), { personId });
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
