import { and, asc, desc, eq } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { notFound } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";
import { mayAlso } from "~/households/area.server";
import { meetingIn } from "./about.server";
import { optionsOf } from "./answer.server";
import { itemsOf } from "./items.server";
import { isAhead, isOpen, stateOf } from "./kinds";
import { numbersOf } from "./numbers.server";
import { answerUrl } from "./token.server";
import { fieldTime } from "./when";

type Reads = Permit<"meeting.read"> | Permit<"meeting.arrange"> | Permit<"contact.appoint">;

/** The area's meetings, those to come first. */
export async function meetingsIn(permit: Permit<"meeting.read">) {
  const { read, t } = store();
  const { id, kind, title, place, link, startsAt, endsAt, heldAt, cancelledAt } = t.meeting;
  const rows = await read
    .select({ id, kind, title, place, link, startsAt, endsAt, heldAt, cancelledAt })
    .from(t.meeting)
    .where(eq(t.meeting.areaId, permit.scope.areaId))
    .orderBy(desc(startsAt), desc(t.meeting.createdAt));
  const now = new Date();
  const meetings = rows.map((row) => ({ ...row, state: stateOf(row, now) }));
  const coming = meetings.filter(({ state }) => state === "booked" || state === "proposed");
  return { coming: coming.reverse(), earlier: meetings.filter((meeting) => !coming.includes(meeting)) };
}
export type ListedMeeting = Awaited<ReturnType<typeof meetingsIn>>["coming"][number];

/** The meeting named by `:meetingId`, where it lies in the permit's area. @throws Response 404 */
export async function meetingHere(permit: Reads, meetingId: string | undefined) {
  const found = isId(meetingId) ? await meetingIn(store().read, permit.scope.areaId, meetingId) : null;
  if (!found) throw notFound();
  const now = new Date();
  const state = stateOf(found, now);
  return { ...found, state, ahead: isAhead(found, now), open: isOpen(found, now) };
}
export type MeetingHere = Awaited<ReturnType<typeof meetingHere>>;

const minute = 60_000;

/** When a meeting is, or may be, as the fields of its form take it: its time and length, or the times that are proposed. */
export async function timesAsTyped(_permit: Permit<"meeting.arrange">, meeting: MeetingHere) {
  const { id, startsAt, endsAt } = meeting;
  const times = startsAt && endsAt ? [{ startsAt, endsAt }] : await optionsOf(store().read, [id]);
  const typed = times.map((time) => fieldTime(time.startsAt));
  const [time = "", time2 = "", time3 = "", time4 = ""] = typed;
  const [first] = times;
  const minutes = first ? String((first.endsAt.getTime() - first.startsAt.getTime()) / minute) : "";
  return { time, time1: time, time2, time3, time4, minutes };
}

/** A meeting's agenda and checklist with their ticks. @throws Response 404 */
export async function itemsHere(permit: Permit<"meeting.arrange">, meetingId: string | undefined) {
  const { id } = await meetingHere(permit, meetingId);
  return { id, items: await itemsOf(store().read, id) };
}

/** What a meeting's page shows whoever may read it: nobody's name, and no numbers. */
export async function meetingFacts(permit: Permit<"meeting.read">, meetingId: string | undefined) {
  const meeting = await meetingHere(permit, meetingId);
  const { id, kind, title, place, link, note, startsAt, endsAt, cancelReason, minutesSentAt, state, ahead, open } =
    meeting;
  const items = await itemsOf(store().read, id);
  return {
    ...{ id, kind, title, place, link, note, startsAt, endsAt, cancelReason, state, ahead, open },
    agenda: items.filter((item) => item.list === "agenda").map(({ text }) => text),
    minutes: minutesSentAt ? meeting.minutes : null,
  };
}
export type MeetingFacts = Awaited<ReturnType<typeof meetingFacts>>;

/** The reader's own invitation as long as it can be answered: where that is done, and whether it has been. */
export async function ownInvitation(
  { actor }: Permit<"meeting.read">,
  { id, ahead }: Pick<MeetingFacts, "id" | "ahead">,
) {
  if (!ahead) return null;
  const { read, t } = store();
  const { meetingInvitation: invitation } = t;
  const [mine] = await read
    .select({ id: invitation.id, answer: invitation.answer, choseAt: invitation.choseAt })
    .from(invitation)
    .where(and(eq(invitation.meetingId, id), eq(invitation.personId, actor.personId)));
  return mine ? { href: answerUrl(mine.id), answer: mine.answer, chose: mine.choseAt !== null } : null;
}
export type OwnInvitation = NonNullable<Awaited<ReturnType<typeof ownInvitation>>>;

/** What whoever arranges meetings here sees besides: numbers, times to book, lists; null for everybody else. */
export async function arrangersView(permit: Permit<"meeting.read">, meetingId: string) {
  if (!mayAlso(permit, "meeting.arrange")) return null;
  const { read } = store();
  const [options, numbers, items] = [
    await optionsOf(read, [meetingId]),
    (await numbersOf(read, [meetingId]))(meetingId),
    await itemsOf(read, meetingId),
  ];
  const done = items.filter(({ doneAt }) => doneAt).length;
  return { options, numbers, items: { done, all: items.length }, appoints: mayAlso(permit, "contact.appoint") };
}
export type ArrangersView = NonNullable<Awaited<ReturnType<typeof arrangersView>>>;

/** The meetings that stand in a municipality's public calendar, those of the last month among them, in order. */
export async function publicMeetings(code: string) {
  const { read, t } = store();
  const [place] = await read
    .select({ id: t.municipality.id, name: t.municipality.name })
    .from(t.municipality)
    .where(eq(t.municipality.code, code));
  if (!place) return null;
  const rows = await read
    .select({ meeting: t.meeting, area: t.area.name })
    .from(t.meeting)
    .innerJoin(t.area, eq(t.area.id, t.meeting.areaId))
    .where(and(eq(t.area.municipalityId, place.id), eq(t.meeting.isPublic, true)))
    .orderBy(asc(t.meeting.startsAt));
  const since = Date.now() - 30 * 24 * 3_600_000;
  const meetings = rows
    .filter(({ meeting: { startsAt } }) => startsAt !== null && startsAt.getTime() > since)
    .map(({ meeting, area }) => ({ ...meeting, area, municipality: place.name }));
  return { municipality: place.name, meetings };
}
