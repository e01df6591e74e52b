import type { Texts } from "../index";

export const letters: Texts["alerts"]["letters"] = {
  hello: (name) => `Hello ${name},`,
  subject: (label, title) => `${label}: ${title}`,
  above: (label, area) => `${label} · ${area}`,
  inSwedish: "The police and the municipality have written what follows in Swedish.",
  emergency:
    "If you see a crime taking place or somebody is in danger, ring 112. Tip-offs that are not urgent go to 114 14.",
  neverAct: "Keep your eyes open and ring. Never step in yourself.",
  replyLead:
    "Did you see something, or do you have a question? Only the police and the municipality read your answer, and not around the clock.",
  reply: "Answer",
  read: "Read it on the site",
  sentBy: (author, municipality) => `Written by ${author}, for Grannsamverkan in ${municipality}.`,
  why: (area) => `You get this letter because you belong to Grannsamverkan in ${area}.`,
  stop: { warning: "Stop getting warnings", tip: "Stop getting tips", notice: "Stop getting notices" },
  forwardedFrom: (name) => `${name}, contact person`,

  toForward: {
    subject: (title) => `Pass it on: ${title}`,
    above: (area) => `To you who are contact person in ${area}`,
    heading: (title) => `Pass it on: ${title}`,
    direct:
      "The members with e-mail have got the letter. Now you are needed for the households without that you look after.",
    via: "The neighbours whom you look after get the letter only when you pass it on.",
    todo: "This is what to do",
    stepsDirect: [
      "Open the page with the button below.",
      "Write a greeting of your own to the neighbours if you like.",
      "Ring, talk to or hand a sheet to the households without e-mail, and mark them on the page.",
    ],
    stepsVia: [
      "Open the page with the button below and pass it on to the neighbours.",
      "Ring, talk to or hand a sheet to the households without e-mail.",
      "Mark on the page who has been told.",
    ],
    open: "Open and pass it on",
    whatItSays: "What the letter says",
    why: (area) => `You get this letter because you are contact person in ${area}.`,
  },
  note: {
    subject: (title) => `Greeting from your contact person: ${title}`,
    heading: "A greeting from your contact person",
    about: (label, title) => `It is about: ${label}, “${title}”.`,
  },
  toOfficer: {
    above: (municipality) => `The desk · ${municipality}`,
    title: "Title",
    why: (municipality) => `You get this letter because you are police or coordinator for ${municipality}.`,
  },
  submitted: {
    subject: (title) => `To approve: ${title}`,
    heading: "A text is waiting for your approval",
    text: (name, label) =>
      `${name} has handed in a text: ${label}. It is sent only when somebody else has read and approved it.`,
    read: "Read and approve",
  },
  returned: {
    subject: (title) => `Back for changes: ${title}`,
    heading: "Your text needs changes",
    text: (name) =>
      `${name} has read the text and given it back with a comment. Nothing has been sent to the neighbours.`,
    edit: "Change the text",
  },
};
