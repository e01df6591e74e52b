import type { Texts } from "../index";

export const area: Texts["alerts"]["area"] = {
  sentAt: (when) => `Sent ${when}`,
  contactTitle: "You are a contact person: pass it on",
  contactLead: "Your task is to see that every household you look after is told. It takes a few minutes.",
  forwardTitle: "Pass it on to the neighbours",
  forwardDirect: (n) =>
    n === 1
      ? "The household with e-mail that you look after has had the letter. Here you can send it a greeting of your own."
      : `The ${n} households with e-mail that you look after have had the letter. Here you can send them a greeting of your own.`,
  forwardVia: (n) =>
    n === 1
      ? "1 household that you look after has not had the letter yet. It comes when you pass it on."
      : `${n} households that you look after have not had the letter yet. It comes when you pass it on.`,
  forwardNobody: "You look after no household with e-mail at present, so there is nothing to pass on.",
  note: "Your greeting",
  noteHint: "Write no names, number plates or descriptions of people.",
  forwardDirectButton: "Send the greeting",
  forwardViaButton: "Pass it on",
  noNoteNeeded: "If you have nothing to add, leave the field empty. It then only shows that you have seen to it.",
  forwarded: (when) => `You passed it on ${when}.`,
  forwardedTitle: "Passed on",
  noteLong: "The greeting is too long. Shorten it to at most 500 characters",
  paperTitle: "Households without e-mail",
  paperLead: "Ring, knock, or put a sheet in the letter box. Then mark who has been told.",
  paperOthers: (n) =>
    n === 1
      ? "1 more household without e-mail is looked after by another contact."
      : `${n} more households without e-mail are looked after by other contacts.`,
  paperDone: (told, total) => `${told} of ${total} have been told`,
  paperNone: "Every household that you look after has e-mail",
  print: "Print a sheet",
  how: { paper: "Paper in the letter box", spoken: "Talked to them", phone: "Rang them" },
  toldHow: { paper: "Got paper", spoken: "Told in person", phone: "Told by phone" },
  toldAt: (how, when) => `${how} ${when}`,
  undo: "Undo",
  officer: "See how it has reached people",
};

export const sheet: Texts["alerts"]["sheet"] = {
  title: (title) => `Sheet to hand out: ${title}`,
  lead: "Print on A5 and put it in the letter box of households without e-mail.",
  print: "Print",
  printHint: "Print with your browser's menu, File and Print.",
  from: (label, area) => `${label} · Grannsamverkan in ${area}`,
  numbers: "Ongoing crime or danger: ring 112. Tip-offs and other matters: ring 114 14.",
  join: "Would you like warnings by e-mail? Ask your contact person.",
  back: "Back",
};
