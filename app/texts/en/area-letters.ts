import type { Texts } from "../index";

export const letters: Texts["areas"]["letters"] = {
  above: (municipality) => `Grannsamverkan in ${municipality}`,
  hello: (name) => `Hello ${name},`,
  mine: "You get this letter because you applied to start Grannsamverkan.",
  staff: (municipality) => `You get this letter because you work with Grannsamverkan in ${municipality}.`,
  numbers: "Is a crime going on, or somebody in danger? Call 112. Not urgent? Call 114 14.",
  desk: "Open the application",
  facts: { area: "Area", streets: "Streets", households: "Households" },
  confirm: {
    subject: "Your code for the application to Grannsamverkan",
    preheader: "Confirm your e-mail address, and the police and the municipality will read the application.",
    heading: "Confirm your e-mail address",
    who: "Somebody, probably you, has applied to start Grannsamverkan and given this e-mail address.",
    how: "Enter the code on the page where you applied:",
    orLink: "Or press the button. Any phone or computer will do.",
    button: "See the application and confirm",
    limits: "The code and the button are good for 24 hours.",
    notYou: "Was it not you? Then you need do nothing. Without your yes the application goes no further.",
  },
  arrived: {
    subject: (area) => `New application: ${area}`,
    preheader: "A resident wants to start Grannsamverkan and waits for an answer.",
    heading: (area) => `${area} wants to start Grannsamverkan`,
    text: "A resident has applied and confirmed the e-mail address. Your desk has everything you need to answer. You can approve, decline or ask.",
    one: "One of you is enough: whoever answers first decides, and everybody sees what was decided.",
  },
  already: {
    subject: (area) => `We already have your application for ${area}`,
    preheader: "You need not apply again.",
    heading: "We already have an application from you",
    text: (area, day) =>
      `Somebody, probably you, has just applied for Grannsamverkan with your e-mail address. Your application for ${area} came in on ${day}, so we have not kept the new one.`,
    waiting: "The police and the municipality are reading the first. You get the answer by e-mail and need do nothing.",
    asked:
      "The police and the municipality have a question about the first. Look for the letter called “Question about your application”, and answer through its link.",
  },
  question: {
    subject: (area) => `Question about your application: ${area}`,
    preheader: "We need to know a little more before we can answer.",
    heading: "We have a question about your application",
    text: (area) =>
      `Before the police and the municipality can answer about ${area}, they would like to know one more thing:`,
    button: "Answer the question",
    limits: (day) => `You need not sign in. Answer by ${day}.`,
  },
  answered: {
    subject: (area) => `Your question is answered: ${area}`,
    preheader: "The applicant has answered.",
    heading: "Your question is answered",
    text: (area) => `Whoever applied for ${area} has answered your question:`,
    you: "You asked",
    next: "The answer is on your desk. The application waits for a decision.",
  },
  approved: {
    subject: (area) => `Yes to Grannsamverkan in ${area}`,
    preheader: "The application is approved. This is how you begin.",
    heading: (area) => `${area} can begin`,
    text: (municipality) =>
      `The police and the municipality of ${municipality} have approved your application. You are the area's first member. This is how you begin:`,
    steps: [
      "Sign in with your e-mail address. You get a code, no password is needed.",
      "Print codes: one slip for each household.",
      "Talk to your neighbours and hand over the slip in person. Do not put it in the letterbox.",
      "Approve those who join. You get a letter for each.",
    ],
    button: "To your area",
    later:
      "The police and the municipality will write to you about a start-up meeting. A contact person is appointed there, and then the area is running. The signs come after that.",
  },
  declined: {
    subject: (area) => `Answer to your application: ${area}`,
    preheader: "This time the answer is no. Here is why.",
    heading: "The answer is no this time",
    text: (area, municipality) =>
      `The police and the municipality of ${municipality} have read your application for ${area} and say no. The reason:`,
    again: "You are welcome to apply again when something has changed.",
    button: "Apply again",
  },
};
