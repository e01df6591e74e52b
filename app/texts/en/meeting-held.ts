import type { Texts } from "../index";
import { nHouseholds, nPersons, tooLong } from "./counted";

export const items: Texts["meetings"]["items"] = {
  title: "Agenda and checklist",
  agenda: "Agenda",
  checklist: "Checklist",
  tick: (text) => `Done: ${text}`,
  untick: (text) => `Not done: ${text}`,
  edit: "Change the lists",
  editLead: "One point on each line. What you have ticked stays ticked as long as its text is the same.",
  save: "Save the lists",
  saved: "The lists are saved",
  none: "The list is empty",
  errors: { tooMany: (n) => `At most ${n} points.`, tooLong },
};

export const template: Texts["meetings"]["template"] = {
  title: "Templates for meetings",
  lead: "What every new meeting begins with. Meetings that exist already are not changed.",
  kinds: "Kind of meeting",
  save: "Save the template",
  saved: "The template is saved",
  link: "Templates for meetings",
};

export const attendance: Texts["meetings"]["attendance"] = {
  title: "Who is here?",
  lead: "Tap a household when somebody from it arrives. Tap again if it was a mistake.",
  early: "The list opens three hours before the meeting.",
  none: "No households are listed yet",
  noneText: "Write in those who come under More who are here.",
  here: "Is here",
  tick: (address) => `${address} is here`,
  untick: (address) => `${address} is not here`,
  count: (n, m) => `Right now: ${nHouseholds(n)}, ${nPersons(m)}`,
  more: "More who are here",
  moreLead: "Somebody who is not on the list. Write the address, and the household can be invited later.",
  who: "Who, or which address?",
  people: "How many?",
  add: "Add",
  remove: "Remove",
  removeOf: (who) => `Remove ${who}`,
  hold: "Close the list",
  holdLead: "When the meeting is over. It then counts as held, and you can write notes.",
  held: "The meeting has been held",
  errors: {
    who: { missing: "Write who, or which address.", tooLong },
    people: "Write a number between 1 and 20.",
  },
};

export const appoint: Texts["meetings"]["appoint"] = {
  title: "Appoint contact persons at the meeting",
  lead: "Households that are ticked stand first.",
  wasHere: "Is here at the meeting",
  trained: "Was trained at the meeting",
  done: (name) => `${name} is appointed`,
};

export const minutes: Texts["meetings"]["minutes"] = {
  title: "Notes",
  lead: "Write in short what was said and decided. Write nothing about individuals.",
  text: "Notes",
  save: "Save",
  send: "Send to the members",
  sendLead: "Every member gets the text in a letter. It cannot be changed afterwards.",
  saved: "The notes are saved, but not sent",
  sent: (when) => `Sent to the members ${when}`,
  early: "Notes are written once the meeting has begun.",
  errors: { missing: "Write something first.", tooLong },
};
