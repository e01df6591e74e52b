import type { Texts } from "../index";
import { check, write } from "./alert-form";
import { hints } from "./alert-hints";
import { area, sheet } from "./alert-in-area";
import { letters } from "./alert-letters";
import { giveBack, page } from "./alert-page";
import { reach } from "./alert-reach";
import { nPersons } from "./counted";

export const alerts: Texts["alerts"] = {
  kinds: { warning: "Warning", tip: "Tip", notice: "Notice" },
  priorities: { urgent: "Urgent", important: "Important", ordinary: "Ordinary" },
  labels: {
    urgent: { warning: "Urgent warning", tip: "Tip", notice: "Notice" },
    important: { warning: "Important warning", tip: "Important tip", notice: "Important notice" },
    ordinary: { warning: "Warning", tip: "Tip", notice: "Notice" },
  },
  states: {
    draft: "Draft",
    submitted: "Waiting for approval",
    returned: "Back for changes",
    scheduled: "Goes out later",
    approved: "Sent",
    withdrawn: "Withdrawn",
  },
  place: "Where",
  time: "When",
  advice: "What you can do",
  source: "The police's notice on polisen.se",
  writtenBy: (name, title) => (title ? `${name}, ${title}` : name),
  people: nPersons,
  members: (n) => (n === 1 ? "1 member" : `${n} members`),

  list: {
    title: "Warnings and tips",
    lead: (municipality) => `What the police and the municipality send to the neighbours in ${municipality}.`,
    write: "Write a new warning or tip",
    fromIncident: "Choose an event from the police",
    caption: "All warnings and tips, latest first",
    headings: { title: "Title", state: "State", kind: "Kind", areas: "Areas", at: "Written or sent" },
    everyArea: "The whole municipality",
    waiting: (n) => (n === 1 ? "1 is waiting for approval" : `${n} are waiting for approval`),
    empty: "Nothing has been written yet",
    emptyText: "Begin with an event from the police, or write a warning from scratch.",
    pages: "More pages",
    shown: (from, to, total) => `Showing ${from}–${to} of ${total}`,
    previous: "Newer",
    next: "Older",
  },

  write,
  check,

  refusals: {
    own: "You have written or handed in this text yourself. A warning must be approved by somebody else, so that two have read it.",
    changed: "The text has changed since you opened it. Read the new text before you go on.",
    nobody:
      "Nobody would get the letter: the areas have no member yet who has confirmed their e-mail and wants such letters.",
    noOfficer:
      "There is no other police officer or coordinator in the municipality who can approve. If a colleague wrote the text, ask the colleague to hand it in; then you can approve. Otherwise the administrator can add somebody.",
    notSubmitted: "The warning has not been handed in for approval.",
    unanswered:
      "Some words of the text have been asked about and nobody has answered. Answer below, or change the text.",
    past: "The time at which it should be sent is over. Choose another.",
    notSent: "It was on no way out, so there was nothing to stop.",
    title: "That was not possible",
  },

  hints,
  page,

  giveBack,
  reach,

  area,
  sheet,

  letters,
};
