import type { Texts } from "~/texts/index";

export const inviting: Texts["inviting"] = {
  title: "Invite by e-mail",
  link: "Invite a neighbour by e-mail instead",
  lead: "Do you know the neighbour, and did the neighbour give you the e-mail address? Then no code is needed.",
  rules:
    "The neighbour gets a letter with a link and becomes a member only after saying yes. Without an answer within fourteen days we forget the address.",
  name: "The neighbour's name",
  emailHint: "The address that the neighbour gave you.",
  submit: "Send the invitation",
  sentTitle: "The invitation is on its way",
  sent: "If the neighbour is a member already, the letter says so instead.",
  withdrawn: "The invitation is taken back",
  open: "Invitations that wait for an answer",
  headings: { name: "Name", address: "Address", until: "Valid until", withdraw: "Undo" },
  withdraw: "Take back",
  withdrawOf: (name) => `Take back the invitation to ${name}`,
  noneTitle: "No invitation is waiting",
  none: "Those who have answered are among the households.",
  errors: {
    tooMany: "You have invited many today. Go on tomorrow.",
    tooManyLetters: "Several letters have gone to that address today. Try again tomorrow.",
  },
  answer: {
    title: (area) => `Do you want to take part in ${area}?`,
    lead: (from) => `${from} has invited you. Nothing happens until you say yes.`,
    wrong: "Is something wrong? Say no and ask for a new invitation. You can change the name yourself later.",
    yes: "Yes, I want to take part",
    no: "No, forget me",
  },
  letter: {
    subject: (from, area) => `${from} invites you to Grannsamverkan in ${area}`,
    preheader: "Say yes or no. Without your yes nothing happens.",
    heading: "You are invited",
    who: (from, area) =>
      `${from} answers for Grannsamverkan in ${area} and thinks that you want to take part. Neighbours, municipality and police help each other against crime.`,
    getTitle: "What you get",
    get: [
      "Warnings from the police when something has happened nearby",
      "Advice on protecting yourself from burglary and fraud",
    ],
    button: "Answer yes or no",
    limits: "The link works for fourteen days. If you do not answer we remove your address.",
    why: (from) =>
      `You get this letter because ${from} wrote your e-mail address. We send nothing more unless you say yes.`,
  },
};
