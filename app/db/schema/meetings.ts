import type { Kit } from "../kit";
import type { AreaTables } from "./areas";
import type { HouseholdTables } from "./households";
import type { OrganisationTables } from "./organisations";
import type { PeopleTables } from "./people";

export type MeetingKind = "startUp" | "yearlyReview" | "other";
export type MeetingList = "agenda" | "checklist";

/** What stays of a meeting when it is forgotten who was asked and who came. */
export interface MeetingNumbers {
  invited: number;
  coming: number;
  /** As many as they said they would be. */
  people: number;
  notComing: number;
  /** Households that were there, those that nobody had invited among them. */
  households: number;
  /** Persons who were there. */
  attended: number;
}

/** Meetings of an area: times to choose among, who is asked and answers, who came, and what was said. */
export function meetings(
  k: Kit,
  { person }: PeopleTables,
  { municipality }: OrganisationTables,
  { area }: AreaTables,
  { household }: HouseholdTables,
) {
  const meeting = k.table(
    "meeting",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      kind: k.text<MeetingKind>("kind", "structure").notNull(),
      /** What a meeting of the kind `other` is called; else "". */
      title: k.text("title", "structure").notNull(),
      /** Where one goes; "" for a meeting on the screen. */
      place: k.text("place", "structure").notNull(),
      /** Address of the meeting on the screen, or "". */
      link: k.text("link", "structure").notNull(),
      /** The place is somebody's home: it is told only to those invited. */
      privateHome: k.bool("private_home", "structure").notNull(),
      /** It stands in the municipality's public calendar. */
      isPublic: k.bool("is_public", "structure").notNull(),
      note: k.text("note", "content").notNull(),
      /** Both null while times are proposed. */
      startsAt: k.time("starts_at", "progress"),
      endsAt: k.time("ends_at", "progress"),
      /** Counts what calendars have been told (RFC 5545 3.8.7.4). */
      sequence: k.int("sequence", "progress").notNull(),
      createdBy: k
        .text("created_by", "audit")
        .notNull()
        .references(() => person.id),
      createdAt: k.time("created_at", "progress").notNull(),
      /** When the invited were last told of time and place. */
      toldAt: k.time("told_at", "progress"),
      remindedAt: k.time("reminded_at", "progress"),
      cancelledAt: k.time("cancelled_at", "progress"),
      cancelledBy: k.text("cancelled_by", "audit").references(() => person.id),
      cancelReason: k.text("cancel_reason", "content"),
      heldAt: k.time("held_at", "progress"),
      heldBy: k.text("held_by", "audit").references(() => person.id),
      /** What was said and decided, in the words of whoever led it. */
      minutes: k.text("minutes", "content"),
      minutesSentAt: k.time("minutes_sent_at", "progress"),
      /** Set when it is forgotten who was asked and who came. */
      kept: k.json<MeetingNumbers>("kept", "coverage"),
    },
    (t) => [k.index("meeting_area").on(t.areaId, t.startsAt), k.index("meeting_starts").on(t.startsAt)],
  );
  /** A time to choose among, before the meeting is booked. */
  const meetingOption = k.table(
    "meeting_option",
    {
      id: k.id(),
      meetingId: k
        .text("meeting_id", "key")
        .notNull()
        .references(() => meeting.id, { onDelete: "cascade" }),
      startsAt: k.time("starts_at", "progress").notNull(),
      endsAt: k.time("ends_at", "progress").notNull(),
    },
    (t) => [k.index("meeting_option_of").on(t.meetingId)],
  );
  const meetingInvitation = k.table(
    "meeting_invitation",
    {
      id: k.id(),
      meetingId: k
        .text("meeting_id", "key")
        .notNull()
        .references(() => meeting.id, { onDelete: "cascade" }),
      personId: k
        .text("person_id", "meeting")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      invitedAt: k.time("invited_at", "meeting").notNull(),
      answer: k.text<"coming" | "notComing">("answer", "meeting"),
      /** How many come, the person included. */
      people: k.int("people", "meeting"),
      answeredAt: k.time("answered_at", "meeting"),
      /** When the person said which of the proposed times suit. */
      choseAt: k.time("chose_at", "meeting"),
    },
    (t) => [
      k.uniqueIndex("meeting_invitation_once").on(t.meetingId, t.personId),
      k.index("meeting_invitation_person").on(t.personId),
    ],
  );
  /** A proposed time that suits somebody. */
  const meetingChoice = k.table(
    "meeting_choice",
    {
      id: k.id(),
      optionId: k
        .text("option_id", "meeting")
        .notNull()
        .references(() => meetingOption.id, { onDelete: "cascade" }),
      invitationId: k
        .text("invitation_id", "meeting")
        .notNull()
        .references(() => meetingInvitation.id, { onDelete: "cascade" }),
    },
    (t) => [
      k.uniqueIndex("meeting_choice_once").on(t.optionId, t.invitationId),
      k.index("meeting_choice_by").on(t.invitationId),
    ],
  );
  /** A household that was there, or somebody whom nobody had on the list. */
  const meetingAttendance = k.table(
    "meeting_attendance",
    {
      id: k.id(),
      meetingId: k
        .text("meeting_id", "key")
        .notNull()
        .references(() => meeting.id, { onDelete: "cascade" }),
      householdId: k.text("household_id", "meeting").references(() => household.id, { onDelete: "cascade" }),
      /** Who came, where it is no household of the area's list: "Storgatan 7"; else "". */
      who: k.text("who", "meeting").notNull(),
      people: k.int("people", "meeting").notNull(),
      by: k
        .text("by", "audit")
        .notNull()
        .references(() => person.id),
      at: k.time("at", "meeting").notNull(),
    },
    (t) => [
      k.uniqueIndex("meeting_attendance_once").on(t.meetingId, t.householdId),
      k.index("meeting_attendance_household").on(t.householdId),
    ],
  );
  /** A point of the agenda, or something to think of; copied from the municipality's template. */
  const meetingItem = k.table(
    "meeting_item",
    {
      id: k.id(),
      meetingId: k
        .text("meeting_id", "key")
        .notNull()
        .references(() => meeting.id, { onDelete: "cascade" }),
      list: k.text<MeetingList>("list", "structure").notNull(),
      place: k.int("place", "structure").notNull(),
      text: k.text("text", "content").notNull(),
      doneAt: k.time("done_at", "progress"),
      doneBy: k.text("done_by", "audit").references(() => person.id),
    },
    (t) => [k.index("meeting_item_of").on(t.meetingId)],
  );
  /** What a municipality's meetings of a kind begin with, where it has changed that. */
  const meetingTemplate = k.table(
    "meeting_template",
    {
      id: k.id(),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      kind: k.text<MeetingKind>("kind", "structure").notNull(),
      agenda: k.json<string[]>("agenda", "content").notNull(),
      checklist: k.json<string[]>("checklist", "content").notNull(),
      changedBy: k
        .text("changed_by", "audit")
        .notNull()
        .references(() => person.id),
      changedAt: k.time("changed_at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("meeting_template_once").on(t.municipalityId, t.kind)],
  );
  const tables = { meeting, meetingOption, meetingInvitation, meetingChoice };
  return { ...tables, meetingAttendance, meetingItem, meetingTemplate };
}
export type MeetingTables = ReturnType<typeof meetings>;
