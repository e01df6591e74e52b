import type { Texts } from "../index";

export const meetingLetters: Texts["meetingLetters"] = {
  above: (area) => `Grannsamverkan in ${area}`,
  hello: (name) => `Hello ${name},`,
  mine: (area) => `You get this letter because you take part in Grannsamverkan in ${area}.`,
  asked: (area) => `You get this letter because you are invited to the meeting in ${area}.`,
  stop: "Stop getting information",
  numbers: "Is a crime going on, or is somebody in danger? Call 112. Not urgent? Call 114 14.",
  facts: { when: "When", before: "Before", where: "Where", link: "Online" },
  agenda: "What we will talk about",
  answer: "Say whether you are coming",
  answerText: "You need not sign in, and you can change your mind. Only the number is seen, not who answered what.",
  calendarText: "The meeting comes with this letter as a calendar file.",
  proposed: {
    subject: (name) => `Which time suits you? ${name}`,
    preheader: "Choose among the times.",
    heading: "Which time suits you?",
    text: (name) => `We are planning ${name}. Choose the times that suit you, and we book the one that suits most.`,
    times: "The times",
    button: "Choose times",
  },
  proposedAnew: {
    subject: (name) => `Changed proposals: which time suits you? ${name}`,
    preheader: "Have another look at the times.",
    heading: "The proposals have changed",
    text: (name) =>
      `The times or the place proposed for ${name} have changed. What you have answered about the times that remain still holds. Please have another look.`,
  },
  booked: {
    subject: (name, when) => `${name}, ${when}`,
    preheader: "Welcome! Please say whether you are coming.",
    heading: (name) => `Welcome to ${name}`,
    text: "The meeting is booked. Everybody in the household is welcome.",
  },
  changed: {
    subject: (name) => `Changed: ${name}`,
    preheader: "Time or place has changed.",
    heading: (name) => `${name} has changed`,
    text: "This is what holds now. If you have the meeting in your calendar, it changes there.",
    again: "The time is new. Please say again whether you are coming.",
  },
  cancelled: {
    subject: (name) => `Cancelled: ${name}`,
    preheader: "The meeting will not take place.",
    heading: (name) => `${name} is cancelled`,
    text: "The meeting will not take place.",
    from: "From whoever cancelled the meeting",
    later: "If there is a new time you get a new letter.",
  },
  reminder: {
    subject: (name, when) => `Tomorrow: ${name}, ${when}`,
    preheader: "A reminder of tomorrow's meeting.",
    heading: (name) => `Tomorrow: ${name}`,
    coming: (n) => (n === 1 ? "You have answered that you are coming." : `You have answered that you will be ${n}.`),
    text: "Here are time and place. If something comes up, change your answer.",
  },
  minutes: {
    subject: (name) => `What was said: ${name}`,
    preheader: "Notes from the meeting.",
    heading: (name) => `What was said: ${name}`,
    text: (when) => `Here are the notes from the meeting on ${when}.`,
    button: "To the area's meetings",
  },
  event: {
    answer: (link) => `Say whether you are coming: ${link}`,
    screen: (link) => `Online: ${link}`,
  },
};
