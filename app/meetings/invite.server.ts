import { and, asc, eq, isNull, notExists } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { wants } from "~/delivery/audience.server";
import { kindRules, type LetterKind } from "~/delivery/kinds";
import { queueToEach } from "~/delivery/queue.server";
import type { LetterContent } from "~/mail/letter";
import { type Locale, locales, type Texts, textsFor } from "~/texts/index";
import type { About } from "./about.server";
import { invitation } from "./calendar.server";
import type { MeetingWords } from "./letters";
import { answerUrl } from "./token.server";

/** Somebody who is asked to come. `people`: how many come, or null without a yes. */
export interface Invited {
  invitationId: string;
  personId: string;
  locale: Locale;
  answer: "coming" | "notComing" | null;
  people: number | null;
}

/** Asks every member of the area who has not been asked yet and wants such letters; gives those who are new. */
export async function invite({ tx, now }: Decision, { id: meetingId, areaId }: About): Promise<Invited[]> {
  const { member, person, meetingInvitation } = store().t;
  const asked = tx
    .select({ id: meetingInvitation.id })
    .from(meetingInvitation)
    .where(and(eq(meetingInvitation.meetingId, meetingId), eq(meetingInvitation.personId, person.id)));
  const people = await tx
    .select({ personId: person.id, locale: person.locale })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(
      and(eq(member.areaId, areaId), isNull(member.leftAt), wants(kindRules("meetingBooked"), null), notExists(asked)),
    );
  const rows = people.map(({ personId }) => ({ id: newId(), meetingId, personId, invitedAt: now }));
  if (rows.length > 0) await tx.insert(meetingInvitation).values(rows);
  return people.map(({ personId, locale }, i) => {
    return { invitationId: rows[i]!.id, personId, locale, answer: null, people: null };
  });
}

/** Everybody who is asked to come to a meeting. */
export async function invitedTo(read: Reader, meetingId: string): Promise<Invited[]> {
  const { meetingInvitation: asked, person } = store().t;
  return read
    .select({
      invitationId: asked.id,
      personId: asked.personId,
      locale: person.locale,
      answer: asked.answer,
      people: asked.people,
    })
    .from(asked)
    .innerJoin(person, and(eq(person.id, asked.personId), isNull(person.erasedAt)))
    .where(eq(asked.meetingId, meetingId))
    .orderBy(asc(asked.invitedAt), asc(asked.id));
}

/** Makes the letter's words; the meeting comes with the text for the recipients' calendars where that is wanted. */
export type MakeLetter = (t: Texts, locale: Locale, meeting: MeetingWords) => LetterContent;

/** Queues a letter to the invited, one per language, each with the link that is the recipient's own. */
export async function tell(
  decision: Decision,
  about: About,
  to: Invited[],
  { kind, calendar = false, make }: { kind: LetterKind; calendar?: boolean; make: MakeLetter },
): Promise<void> {
  const { municipalityId, areaId } = about;
  for (const locale of locales) {
    const here = to.filter((invited) => invited.locale === locale);
    if (here.length === 0) continue;
    const t = textsFor(locale);
    const words = calendar ? { ...about, calendar: invitation(t, about, decision.now) } : about;
    const content = make(t, locale, words);
    const addressees = here.map(({ personId, invitationId }) => {
      return { personId, areaId, slots: { link: answerUrl(invitationId) } };
    });
    await queueToEach(decision, { kind, content, municipalityId }, addressees);
  }
}
