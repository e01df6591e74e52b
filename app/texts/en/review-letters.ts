import type { Texts } from "../index";
import { nSigns } from "./counted";

export const letters: Texts["reviews"]["letters"] = {
  above: (area) => `Grannsamverkan in ${area}`,
  numbers: "Is a crime going on, or somebody in danger? Call 112. Not urgent? Call 114 14.",
  mine: {
    member: (area) => `You get this letter because you take part in Grannsamverkan in ${area}.`,
    contact: (area) => `You get this letter because you answer for Grannsamverkan in ${area}.`,
    officer: (area) => `You get this letter because you are police or coordinator for ${area}.`,
  },
  reminder: {
    subject: (area) => `Time for the yearly review in ${area}`,
    lastSubject: (area) => `Last reminder: the yearly review in ${area}`,
    preheader: "Five questions, about five minutes.",
    heading: "Time for the yearly review",
    text: {
      contact: (area) =>
        `It is nearly a year since the last review in ${area}. Meet the neighbours and then answer five questions.`,
      officer: (area) =>
        `${area} has not done its yearly review. Get in touch with the contact person, or appoint a new one.`,
    },
    until: (day) => `If it is not done by ${day} the area turns dormant. It then gets urgent warnings only.`,
    steps: [
      "Invite the neighbours. A coffee in the yard will do.",
      "Go through the list of households together.",
      "Look at the signs.",
      "Answer the five questions.",
    ],
    button: "Do the review",
  },
  needs: {
    subject: (area) => `${area} needs your help`,
    preheader: "The yearly review is done, and something needs doing.",
    heading: "The review is done",
    text: (area) => `The contact person in ${area} has done the yearly review and asks for this:`,
    items: {
      help: "Help with the list of households.",
      newContact: "A new contact person.",
      ends: "The neighbours want to end the area. Get in touch before you close it.",
    },
    button: "To the area",
  },
  rests: {
    subject: (area) => `${area} rests`,
    preheader: "No yearly review has been done.",
    heading: (area) => `${area} rests`,
    text: {
      member: (area) => [
        `Nobody has done the yearly review in ${area}, so the area rests from now on.`,
        "While it rests you get urgent warnings only. You still take part, and need do nothing.",
        "Do you want it to run again? Talk to your contact person, or to the municipality if you want to take over.",
      ],
      contact: (area) => [
        `Nobody has done the yearly review in ${area}, so the area rests from now on.`,
        "While it rests you and the neighbours get urgent warnings only, and no signs can be ordered. You all still take part.",
        "Do the review on the area's page, and it runs again the same day. If you cannot go on, tell the municipality or the police.",
      ],
      officer: (area) => [
        `${area} has not done the yearly review in spite of reminders, and rests from now on.`,
        "Get in touch with the contact person, appoint a new one, or wake the area if you know that it is alive. If nothing happens, it is closed by the municipality's rules.",
      ],
    },
    button: "To the area",
  },
  wakes: {
    subject: (area) => `${area} is awake again`,
    preheader: "What happens now.",
    heading: (area) => `${area} is awake again`,
    text: {
      member: (area) => [
        `Grannsamverkan in ${area} goes on. If it has a contact person you get warnings and tips as before. Otherwise the police or the municipality first appoint one.`,
      ],
      contact: (area) => [
        `Grannsamverkan in ${area} goes on. If it has a contact person you and the neighbours get warnings and tips as before. Otherwise the police or the municipality first appoint one.`,
        "Look through the list of households: somebody may have moved meanwhile.",
      ],
      officer: (area) => [`${area} is awake. If it has no contact person, it stands on your desk.`],
    },
    button: "To the area",
  },
  closed: {
    subject: (area) => `Grannsamverkan in ${area} is closed`,
    preheader: "What it means to you.",
    heading: (area) => `${area} is closed`,
    text: {
      member: (area, days) => [
        `Grannsamverkan in ${area} is closed. From now on no warnings or tips go there.`,
        `If you have a decal on your door, take it down. Your details in the area are removed after ${days} days.`,
        "If you and your neighbours want to begin anew, you are welcome to apply again.",
      ],
      contact: (area, days) => [
        `Grannsamverkan in ${area} is closed, and that ends your task. Thank you for all that you have done.`,
        "From now on no warnings or tips go there, and you need not pass anything on.",
        `If you have a decal on your door, take it down. Your details in the area are removed after ${days} days.`,
        "If you and your neighbours want to begin anew, you are welcome to apply again.",
      ],
      officer: (area) => [`${area} is closed, and its members have got letters about it.`],
    },
    signs: {
      contact: (n) => `The area has ${nSigns(n)} left. Take them down and give them to the police or the municipality.`,
      officer: (n) => `The area has ${nSigns(n)} to take in. They stand on the page about signs.`,
    },
    button: { member: "Start a new area", contact: "Start a new area", officer: "To the signs" },
  },
  joining: {
    subject: (area) => `About joining ${area}`,
    preheader: "The area is closed.",
    heading: "The area is closed",
    text: (area) =>
      `You have asked to join Grannsamverkan in ${area}. The area is now closed, so that is not possible any more. If you and your neighbours want to begin anew, you can start a new one.`,
    mine: (area) => `You get this letter because you have asked to join Grannsamverkan in ${area}.`,
  },
};
