import { config } from "~/config.server";
import { type Block, type LetterContent, paragraph, plain, slot } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";
import type { CalendarMeeting } from "./calendar.server";
import { nameOf } from "./kinds";
import { whenOf } from "./when";

/** What letters tell of a meeting. `calendar`: iCalendar text for the recipient's calendar. */
export type MeetingWords = CalendarMeeting & { areaId: string; calendar?: string };

const nameIn = (t: Texts, meeting: MeetingWords) => plain(t.meetings.inArea(nameOf(t, meeting), meeting.area));
const whenIs = ({ startsAt, endsAt }: MeetingWords, locale: Locale) => whenOf(startsAt!, endsAt!, locale);

type Parts = Pick<LetterContent, "subject" | "preheader" | "heading" | "blocks">;

/** `stoppable`: the letter can be stopped; the others go to whoever was asked, and say so. */
function letter(t: Texts, locale: Locale, meeting: MeetingWords, parts: Parts, stoppable: boolean): LetterContent {
  const { above, mine, asked, stop, numbers } = t.meetingLetters;
  const area = plain(meeting.area);
  const why = stoppable
    ? [paragraph(mine(area)), { kind: "link", label: stop, href: slot("optOutPageUrl") } as const]
    : [paragraph(asked(area))];
  const { calendar } = meeting;
  return { locale, above: above(area), ...parts, footer: [...why, paragraph(numbers)], ...(calendar && { calendar }) };
}

/** When and where, and what else to know. */
function told(t: Texts, locale: Locale, meeting: MeetingWords, before?: string): Block[] {
  const { facts } = t.meetingLetters;
  const rows = [
    { label: facts.when, value: meeting.startsAt ? whenIs(meeting, locale) : "" },
    { label: facts.before, value: before ?? "" },
    { label: facts.where, value: plain(meeting.place) },
  ].filter(({ value }) => value);
  return [
    { kind: "facts", rows },
    ...(meeting.link ? [{ kind: "link", label: facts.link, href: plain(meeting.link) } as const] : []),
    ...(meeting.note ? [paragraph(plain(meeting.note))] : []),
  ];
}

function asked(t: Texts): Block[] {
  const { answer, answerText, calendarText } = t.meetingLetters;
  return [{ kind: "button", label: answer, href: slot("link") }, paragraph(answerText), paragraph(calendarText)];
}

const hello = (t: Texts) => paragraph(t.meetingLetters.hello(slot("name")));

type Times = { startsAt: Date; endsAt: Date }[];

function choice(t: Texts, locale: Locale, meeting: MeetingWords, times: Times): Block[] {
  const { proposed, answerText } = t.meetingLetters;
  const items = times.map(({ startsAt, endsAt }) => whenOf(startsAt, endsAt, locale));
  return [
    { kind: "heading", text: proposed.times },
    { kind: "list", items },
    ...told(t, locale, meeting),
    { kind: "button", label: proposed.button, href: slot("link") },
    paragraph(answerText),
  ];
}

/** Several times to choose among, by the link that is each recipient's own. */
export function meetingProposed(t: Texts, locale: Locale, meeting: MeetingWords, times: Times): LetterContent {
  const { subject, text, preheader, heading } = t.meetingLetters.proposed;
  const name = nameIn(t, meeting);
  const blocks = [hello(t), paragraph(text(name)), ...choice(t, locale, meeting, times)];
  return letter(t, locale, meeting, { subject: subject(name), preheader, heading, blocks }, true);
}

/** Other times than before, or another place; what was chosen of the times that stay holds. */
export function meetingProposedAnew(t: Texts, locale: Locale, meeting: MeetingWords, times: Times): LetterContent {
  const { subject, text, preheader, heading } = t.meetingLetters.proposedAnew;
  const name = nameIn(t, meeting);
  const blocks = [hello(t), paragraph(text(name)), ...choice(t, locale, meeting, times)];
  return letter(t, locale, meeting, { subject: subject(name), preheader, heading, blocks }, false);
}

/** The invitation: time, place, what it is about, and where to answer. */
export function meetingBooked(t: Texts, locale: Locale, meeting: MeetingWords, agenda: string[]): LetterContent {
  const { booked, agenda: about } = t.meetingLetters;
  const name = nameIn(t, meeting);
  const blocks: Block[] = [
    hello(t),
    paragraph(booked.text),
    ...told(t, locale, meeting),
    ...(agenda.length > 0
      ? [{ kind: "heading", text: about } as const, { kind: "list", items: agenda.map(plain) } as const]
      : []),
    ...asked(t),
  ];
  const [subject, heading] = [booked.subject(name, whenIs(meeting, locale)), booked.heading(name)];
  return letter(t, locale, meeting, { subject, preheader: booked.preheader, heading, blocks }, true);
}

/** What is new. `before`: the time that no longer holds, where the time has changed. */
export function meetingChanged(t: Texts, locale: Locale, meeting: MeetingWords, before?: string): LetterContent {
  const { changed } = t.meetingLetters;
  const name = nameIn(t, meeting);
  const blocks: Block[] = [
    hello(t),
    paragraph(changed.text),
    ...told(t, locale, meeting, before),
    ...(before ? [paragraph(changed.again)] : []),
    ...asked(t),
  ];
  const { preheader } = changed;
  const [subject, heading] = [changed.subject(name), changed.heading(name)];
  return letter(t, locale, meeting, { subject, preheader, heading, blocks }, false);
}

/** The meeting will not take place, and why, in the words of whoever cancelled it. */
export function meetingCancelled(
  t: Texts,
  locale: Locale,
  meeting: MeetingWords,
  { reason, from }: { reason: string; from: string },
): LetterContent {
  const { cancelled } = t.meetingLetters;
  const name = nameIn(t, meeting);
  const blocks: Block[] = [
    hello(t),
    paragraph(cancelled.text),
    ...(meeting.startsAt ? told(t, locale, { ...meeting, link: "", note: "" }) : []),
    { kind: "quote", text: plain(reason), from: plain(from) },
    paragraph(cancelled.later),
  ];
  const { preheader } = cancelled;
  const [subject, heading] = [cancelled.subject(name), cancelled.heading(name)];
  return letter(t, locale, meeting, { subject, preheader, heading, blocks }, false);
}

/** The day before. `people`: how many the recipient has said will come; null without an answer. */
export function meetingReminder(t: Texts, locale: Locale, meeting: MeetingWords, people: number | null): LetterContent {
  const { reminder, answer } = t.meetingLetters;
  const name = nameIn(t, meeting);
  const blocks: Block[] = [
    hello(t),
    ...(people === null ? [] : [paragraph(reminder.coming(people))]),
    paragraph(reminder.text),
    ...told(t, locale, meeting),
    { kind: "button", label: answer, href: slot("link") },
  ];
  const [subject, heading] = [reminder.subject(name, whenIs(meeting, locale)), reminder.heading(name)];
  return letter(t, locale, meeting, { subject, preheader: reminder.preheader, heading, blocks }, true);
}

/** What was said at the meeting, in the words of whoever wrote it down. */
export function meetingMinutes(t: Texts, locale: Locale, meeting: MeetingWords, minutes: string): LetterContent {
  const { minutes: words } = t.meetingLetters;
  const name = nameIn(t, meeting);
  const said = plain(minutes)
    .split(/\n{2,}/)
    .map(paragraph);
  const blocks: Block[] = [
    hello(t),
    paragraph(words.text(whenIs(meeting, locale))),
    ...said,
    { kind: "button", label: words.button, href: `${config.publicUrl}/omraden/${meeting.areaId}/moten` },
  ];
  const [subject, heading] = [words.subject(name), words.heading(name)];
  return letter(t, locale, meeting, { subject, preheader: words.preheader, heading, blocks }, true);
}
