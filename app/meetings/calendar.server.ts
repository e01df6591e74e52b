/** Meetings as calendars read them: iCalendar (RFC 5545), instants in UTC, so that no calendar needs our time zone. */
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";
import { config } from "~/config.server";
import { plain, slot } from "~/mail/letter";
import type { Texts } from "~/texts/index";
import type { About } from "./about.server";
import { nameOf } from "./kinds";

/** What a calendar is told of a meeting that has a time. */
export type CalendarMeeting = Pick<
  About,
  "id" | "kind" | "title" | "place" | "link" | "note" | "startsAt" | "endsAt" | "sequence" | "cancelledAt" | "area"
> & { municipality: string; toldAt: Date | null; privateHome?: boolean };

const prodId = { company: "Grannsamverkan", product: "Möten", language: "SV" };

/** The same for ever, so that what follows changes the meeting in the calendar instead of adding one. */
const uidOf = (id: string) => `${id}@${config.mailDomain}`;

function addMeeting(calendar: ICalCalendar, t: Texts, meeting: CalendarMeeting, description: string, now: Date) {
  const { id, sequence, startsAt, endsAt, place, link, cancelledAt, area } = meeting;
  return calendar.createEvent({
    id: uidOf(id),
    sequence,
    stamp: now,
    start: startsAt!,
    end: endsAt!,
    summary: plain(t.meetings.inArea(nameOf(t, meeting), area)),
    location: plain(place || link) || null,
    description: plain(description) || null,
    status: cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}

/** What stands in the letter to each of the invited; its slots are filled with the recipient's own name, address and link. */
export function invitation(t: Texts, meeting: CalendarMeeting, now: Date): string {
  const { event } = t.meetingLetters;
  const method = meeting.cancelledAt ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId, method });
  const words = [meeting.note, meeting.link && meeting.place ? event.screen(meeting.link) : ""].filter(Boolean);
  const added = addMeeting(calendar, t, meeting, words.join("\n"), now);
  // The link is a slot, which `plain` would take out of what people wrote.
  if (!meeting.cancelledAt) {
    const before = added.description()?.plain ?? "";
    added.description([before, event.answer(slot("link"))].filter(Boolean).join("\n"));
  }
  added.organizer({ name: `${t.common.service} ${plain(meeting.municipality)}`, email: config.mailFrom });
  added.createAttendee({
    name: slot("name"),
    email: slot("mailto"),
    rsvp: false,
    role: ICalAttendeeRole.REQ,
    type: ICalAttendeeType.INDIVIDUAL,
    status: ICalAttendeeStatus.NEEDSACTION,
  });
  return calendar.toString();
}

/** One meeting as a file to open: no invitation, nobody's name. */
export function calendarFile(t: Texts, meeting: CalendarMeeting): string {
  const calendar = ical({ prodId, method: ICalCalendarMethod.PUBLISH });
  const words = [meeting.note, meeting.link && meeting.place ? t.meetingLetters.event.screen(meeting.link) : ""];
  addMeeting(calendar, t, meeting, words.filter(Boolean).join("\n"), meeting.toldAt ?? new Date());
  return calendar.toString();
}

const hour = 3_600;

/** The municipality's public meetings, to follow: neither the address of a home nor the link to a screen stands in it. */
export function publicCalendar(t: Texts, municipality: string, meetings: CalendarMeeting[]): string {
  const name = t.meetings.calendar.name(municipality);
  const calendar = ical({ prodId, name, ttl: 6 * hour, method: ICalCalendarMethod.PUBLISH });
  for (const meeting of meetings) {
    const place = meeting.privateHome ? "" : meeting.place;
    const words = meeting.privateHome ? "" : meeting.note;
    addMeeting(calendar, t, { ...meeting, place, link: "" }, words, meeting.toldAt ?? new Date());
  }
  return calendar.toString();
}

/** An answer with a calendar that programs take in. `file`: its name on the disk. */
export function calendarResponse(calendar: string, file: string, maxAge = 0): Response {
  const headers = {
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": `inline; filename="${file}"`,
    "cache-control": maxAge > 0 ? `public, max-age=${maxAge}` : "no-store",
  };
  return new Response(calendar, { headers });
}
