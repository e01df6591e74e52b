import type { Texts } from "../index";

export const page: Texts["alerts"]["page"] = {
  back: "Warnings and tips",
  submittedNow: "Handed in for approval",
  submittedNowText: (names) => `These have got a letter asking them to read and approve it: ${names}.`,
  sentNow: "Approved and on its way",
  sentNowText: "The letters are being sent now. Below you see how far they have come.",
  returnedNow: "Given back",
  returnedNowText: "Whoever handed in the text has got your comment in a letter.",
  waitsForColleague: "Waiting for a colleague",
  waitsForColleagueText: (names) =>
    names
      ? `You cannot approve your own warning. It can be approved by: ${names}.`
      : "You cannot approve your own warning, and right now there is nobody else who can.",
  editTakesBack: "If you change the text it must be handed in for approval again.",
  returnedBecause: "Back for changes",
  letterTitle: "How the letter will look",
  letterViews: "The letter in its forms",
  views: { svHtml: "Swedish", svText: "As plain text", enHtml: "English", enText: "English, plain text" },
  from: "From",
  to: "To",
  subject: "Subject",
  frame: "The letter",
  sampleName: "Anna Andersson",
  audienceTitle: "Who gets it",
  audienceCount: "get the letter",
  audienceAreas: "Areas",
  audienceLanguages: "Languages",
  languages: (sv, en) => `${sv} in Swedish, ${en} in English`,
  audienceContacts: "Contact persons",
  contactsTold: (n) =>
    n === 1 ? "1 gets a letter of their own about passing it on" : `${n} get a letter of their own about passing it on`,
  audienceVia: "Through the contact person",
  viaWait: (n) =>
    n === 1
      ? "1 member gets it when the contact person has passed it on"
      : `${n} members get it when the contact person has passed it on`,
  audiencePaper: "Without e-mail",
  paper: (n) => `${n === 1 ? "1 household is" : `${n} households are`} told by the contact person`,
  historyTitle: "What has happened",
  steps: {
    draft: "Wrote the text",
    submitted: "Handed it in for approval",
    returned: "Gave it back",
    scheduled: "Set when it goes out",
    approved: "Approved and sent",
    withdrawn: "Withdrew it",
  },
  version: (n) => `Version ${n}`,
};

export const giveBack: Texts["alerts"]["giveBack"] = {
  title: "Give back with a comment",
  lead: "Whoever handed in the text gets your comment in a letter, and can change it and hand it in again.",
  comment: "What needs to change?",
  commentHint: "Say which sentence you mean, and what it could say instead.",
  submit: "Give back",
  error: "Write what needs to change",
};
