import type { Texts } from "../index";

const tooLong = (max: number) => `The text is too long. Shorten it to ${max.toLocaleString("en")} characters at most`;

export const desk: Texts["replies"]["desk"] = {
  title: "Answers from residents",
  lead: "Answers to warnings and tips. What may be urgent comes first.",
  views: { label: "Answers by state", open: "To answer", answered: "Answered", closed: "Closed" },
  none: { open: "No answer waits", answered: "There is nothing here", closed: "There is nothing here" },
  noneText: "When somebody answers a warning you get a letter, and it shows here.",
  caption: "Answers from residents",
  headings: { what: "About", kind: "Kind", state: "State", at: "Last written" },
  urgent: "May be urgent",
  stranger: "Mail from unknown",
  mine: "Yours",
  ownedBy: (name) => `Taken by ${name}`,
  back: "To the desk",
  templates: "Answer templates",
  waiting: (n) => (n === 1 ? "1 answer waits" : `${n} answers wait`),
  urgentWaiting: (n) => (n === 1 ? "1 of them may be urgent" : `${n} of them may be urgent`),
  all: "All answers",
  pages: "Pages",
  previous: "Previous",
  next: "Next",
};

export const ticket: Texts["replies"]["ticket"] = {
  title: (kind) => `Answer: ${kind}`,
  back: "To the answers",
  alert: "Answer to",
  who: "From",
  areas: "Area",
  contact: "Contact",
  came: "Came in",
  owner: "In charge",
  nobody: "Nobody yet",
  forgotten: "Removed. What was written is kept for thirty days after the matter is closed.",
  urgentTitle: "This may be urgent",
  urgentText:
    "The text has words that may mean that somebody is in danger. Whoever wrote was told to call 112. Call the person, or 112, if you judge it so.",
  stranger: {
    title: "From another address than the member's",
    text: "The mail came to the reply address of a letter to a member, but from another address. Who wrote it is unknown, whatever the mail says: it may be the member, somebody who got the letter from a neighbour, or somebody else altogether. Never tell the writer anything about members.",
    answer: (address) => `To answer, use your own e-mail, to ${address}. From here no letters go to unknown addresses.`,
    closeText:
      "Close it when you have read it, and answered where needed. After thirty days text and address are removed.",
    urgentText:
      "The text has words that may mean somebody is in danger. Nobody knows who wrote it, or whether they have been told to call 112.",
  },
  thread: "What has been written",
  observation: "Observation",
  seenWhen: "When",
  seenWhere: "Where",
  behaviour: "What somebody did",
  looks: "What it looked like",
  noWords: "(no words)",
  cut: "The mail was longer than this. Ask for the rest if you need it.",
  enclosed: (n) =>
    n === 1
      ? "The mail had an attachment. It is not kept: ask for it if you need it."
      : `The mail had ${n} attachments. They are not kept: ask for them if you need them.`,
  only: "Do not show this to contacts or neighbours. Names and number plates in an answer are for the authority.",
  take: "Take it",
  takeOver: "Take it over",
  release: "Give it back",
  answerTitle: "Answer",
  answer: "Your answer",
  answerHint: "It goes as a letter to whoever wrote, in the same mail thread. Do tell what came of it.",
  useTemplate: "Begin with a template",
  send: "Send the answer",
  sendAndClose: "Close it when the answer is sent",
  close: "Close",
  closeText: "Whoever wrote has had an answer. After thirty days the texts are removed.",
  done: {
    answered: { title: "The answer is on its way", text: "Whoever wrote gets it in a letter." },
    closed: { title: "Closed", text: "The texts are removed in thirty days." },
    taken: { title: "It is yours", text: "Your colleagues see that you take care of it." },
  },
  refused: {
    unanswered: { title: "Answer first", text: "It is closed when whoever wrote has had an answer." },
    gone: { title: "The answer was not sent", text: "Whoever wrote is no longer a member, so no letter arrives." },
  },
  errors: { missing: "Write an answer", long: tooLong },
};

export const templates: Texts["replies"]["templates"] = {
  title: "Answer templates",
  lead: "Ready answers to begin with. All who answer in the municipality share them.",
  back: "To the answers",
  oursNote: "These are our suggestions. They become your own when you add a template.",
  caption: "Answer templates",
  headings: { name: "Name", body: "Text" },
  add: "Add a template",
  change: "Change",
  changeTitle: (name) => `Change the template ${name}`,
  name: "Name of the template",
  body: "Text",
  save: "Save the template",
  remove: "Remove the template",
  full: "More than 50 templates are not possible. Remove one first.",
  errors: { missingName: "Give the template a name", missingBody: "Write the template's text", long: tooLong },
  ours: [
    {
      name: "Thanks for the observation",
      body: "Thank you for telling us. What you saw is part of the case. You hear from us when we know what came of it.",
    },
    {
      name: "Make a report",
      body: "Thank you for writing. What you describe is a crime that should be reported. Call 114 14 or report it at polisen.se.",
    },
    { name: "What came of it", body: "Thank you for your answer. This is what came of it: " },
    {
      name: "It was not for you",
      body: "Thank you for telling us. On My page you choose which letters you want.",
    },
  ],
};
