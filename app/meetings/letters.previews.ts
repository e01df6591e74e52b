import type { LetterContent } from "~/mail/letter";
import { type Locale, locales, type Texts, textsFor } from "~/texts/index";
import { invitation } from "./calendar.server";
import * as letters from "./letters";
import { whenOf } from "./when";

const localeOf = (t: Texts): Locale => locales.find((locale) => textsFor(locale) === t) ?? "sv";

const id = "019aaf00-0000-7000-8000-000000000000";
const [startsAt, endsAt] = [new Date("2027-01-14T17:00:00Z"), new Date("2027-01-14T18:30:00Z")];
const [laterStart, laterEnd] = [new Date("2027-01-21T17:00:00Z"), new Date("2027-01-21T18:30:00Z")];
const at = new Date("2026-12-01T08:00:00Z");

const meeting: letters.MeetingWords = {
  ...{ id, areaId: id, area: "Hagby", municipality: "Nora", kind: "startUp", title: "", sequence: 0 },
  ...{ place: "Folkets hus, Storgatan 12", link: "", note: "Det finns kaffe.", cancelledAt: null, toldAt: at },
  ...{ startsAt, endsAt },
};
const later = { ...meeting, sequence: 1, startsAt: laterStart, endsAt: laterEnd };
const calendarOf = (t: Texts, words: letters.MeetingWords) => ({ ...words, calendar: invitation(t, words, at) });
const agenda = (t: Texts) => t.meetingTemplates.startUp.agenda;
const why = { reason: "Lokalen är dubbelbokad.\nVi återkommer med en ny tid.", from: "Petra Lund" };

/** Every letter of this folder with sample data, for the preview page of development. */
export const previews: Record<string, (t: Texts) => LetterContent> = {
  meetingProposed: (t) =>
    letters.meetingProposed(t, localeOf(t), { ...meeting, startsAt: null, endsAt: null }, [meeting, later].map(timeOf)),
  meetingBooked: (t) => letters.meetingBooked(t, localeOf(t), calendarOf(t, meeting), agenda(t)),
  meetingProposedAnew: (t) =>
    letters.meetingProposedAnew(
      t,
      localeOf(t),
      { ...meeting, startsAt: null, endsAt: null },
      [meeting, later].map(timeOf),
    ),
  meetingChanged: (t) =>
    letters.meetingChanged(t, localeOf(t), calendarOf(t, later), whenOf(startsAt, endsAt, localeOf(t))),
  meetingCancelled: (t) =>
    letters.meetingCancelled(t, localeOf(t), calendarOf(t, { ...later, sequence: 2, cancelledAt: at }), why),
  meetingReminder: (t) => letters.meetingReminder(t, localeOf(t), meeting, 2),
  meetingMinutes: (t) =>
    letters.meetingMinutes(t, localeOf(t), meeting, "Elva hushåll var med.\n\nAnna och Björn blir kontaktombud."),
};

const timeOf = ({ startsAt: from, endsAt: to }: letters.MeetingWords) => ({ startsAt: from!, endsAt: to! });
