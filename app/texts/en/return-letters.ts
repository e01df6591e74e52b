import type { Texts } from "../index";

export const letters: Texts["returns"]["letters"] = {
  numbers: "Is a crime going on, or is somebody in danger? Call 112. Not urgent? Call 114 14.",
  unreachable: {
    subject: (name) => `Letters to ${name} do not arrive`,
    heading: (name) => `Letters to ${name} do not arrive`,
    why: "Why",
    todo: "What to do",
    contact: {
      above: (area) => `Grannsamverkan in ${area}`,
      preheader: "Talk to your neighbour, so that the warnings get there too.",
      text: (name, area) =>
        `${name} in ${area} no longer gets our letters: warnings, tips and the rest come back to us.`,
      steps: {
        meet: "Talk to your neighbour. A mail will not help.",
        signIn: "Ask the neighbour to sign in on the site with their address. If the code arrives, we begin again.",
        join: "Does the neighbour have a new address? Print a new code for the household to join with.",
        paper: "Until then, hand warnings over on paper or tell them in person.",
      },
      button: "To the area",
      mine: (area) => `You get this letter because you look after households in ${area}.`,
    },
    officer: {
      above: (municipality) => `The desk · ${municipality}`,
      preheader: "Nobody else in the area can tell the person.",
      text: (name) => `${name} no longer gets our letters: they come back to us.`,
      steps: {
        meet: "Phone or visit the person. A mail will not help.",
        signIn: "Ask the person to sign in on the site with their address. If the code arrives, we begin again.",
      },
      button: "To the desk",
      mine: (municipality) => `You get this letter because you are police or coordinator for ${municipality}.`,
    },
  },
  returnedMail: {
    above: (municipality) => `The desk · ${municipality}`,
    subject: (name) => `Mail from ${name}`,
    preheader: "Somebody has written to Grannsamverkan.",
    heading: "Somebody has written to Grannsamverkan",
    answer: (name) => `The mail answers a letter that went to ${name}.`,
    answerIn: (name, area) => `The mail answers a letter that went to ${name} in ${area}.`,
    toUs: "The mail came to the address that our letters are sent from.",
    from: "From",
    address: "Address",
    about: "Subject",
    noSubject: "no subject",
    noText: "(no words)",
    cut: "The mail was longer than this. Ask the person to send you the rest.",
    enclosed: (n) =>
      n === 1
        ? "The mail had one attachment. It does not come along: ask the person to send it to you if you need it."
        : `The mail had ${n} attachments. They do not come along: ask the person to send them to you if you need them.`,
    todo: "What to do",
    steps: [
      "Answer the person from your usual e-mail, to the address above. An answer to this letter does not reach the person.",
      "If it is about an ongoing crime or somebody in danger: call 112. Ask the person to give tips on 114 14.",
      "Name and address in a mail can be false. Disclose nothing before you know who it is.",
    ],
    kept: "We do not keep the mail. It is in this letter only.",
    mine: (municipality) => `You get this letter because you are police or coordinator for ${municipality}.`,
  },
  mailPassedOn: {
    above: (municipality) => `Grannsamverkan in ${municipality}`,
    subject: "Your mail has been passed on",
    preheader: "If it is urgent, call.",
    heading: "Your mail has been passed on",
    text: (municipality) =>
      `The police and the municipality's coordinator in ${municipality} have your mail. They do not read mail around the clock.`,
    ongoing: "Is a crime going on, or is somebody in danger? Do not wait for an answer: call 112.",
    tip: "Have you seen something that is not urgent? Call 114 14.",
    enclosed: "We keep no attachments of mails. Whoever answers you asks for them if they are needed.",
    mine: "You get this letter because you have answered one of our letters.",
  },
};
