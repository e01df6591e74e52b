import type { Texts } from "../index";
import { tooLong } from "./counted";

const either = (names: string[]) => new Intl.ListFormat("en-GB", { type: "disjunction" }).format(names);

export const areas: Texts["areas"] = {
  apply: {
    title: "Start Grannsamverkan where you live",
    lead: "Answer the questions as well as you can. The police and the municipality read them and answer you by e-mail.",
    good: "You need no account. It takes about five minutes.",
    you: "You who apply",
    name: "Your name",
    email: "E-mail address",
    emailHint: "We send a code here, and later the answer.",
    street: "Street or road",
    number: "Number",
    numberHint: "For example 12 or 12 B.",
    postcode: "Postcode",
    town: "Town",
    place: "The area",
    areaName: "What do you call the area?",
    areaNameHint: "The name of the neighbourhood or block, for example Hagby. It can be changed later.",
    streets: "Which streets belong to the area?",
    streetsHint: "Write one street on each line.",
    householdCount: "About how many households live there?",
    householdHint: (minimum) =>
      `At least ${minimum} households are usually needed. Fewer? Apply anyway: perhaps you can join forces with the next area.`,
    interested: "Who else is interested?",
    interestedHint:
      "For example: five households on Hagbyvägen and the board of the road association. Name nobody who has not said yes.",
    worries: "What worries you?",
    worriesHint: "Do not name people you suspect, and no number plates. The police take those on 114 14.",
    limit: (max) => `At most ${max.toLocaleString("en-GB")} characters.`,
    left: (n) =>
      n < 0 ? `${(-n).toLocaleString("en-GB")} characters too many.` : `${n.toLocaleString("en-GB")} characters left.`,
    data: "The police and the municipality use this to answer the application. No neighbour sees it.",
    dataLink: "How we handle your data",
    submit: "Send the application",
    busy: "Sending …",
    errors: {
      tooLong,
      areaName: { missing: "Write what you call the area.", tooLong },
      streets: {
        missing: "Write at least one street.",
        tooMany: (max) => `Those are too many streets. An area can have at most ${max}.`,
        tooLong: (max) =>
          `One of the street names is too long. Write one street on each line, at most ${max} characters.`,
      },
      householdCount: {
        missing: "Write about how many households live there.",
        invalid: "Write the number in digits, for example 12.",
      },
      name: { missing: "Write your name.", tooLong },
      street: { missing: "Write the street or road where you live.", tooLong },
      number: { missing: "Write the number of the house.", tooLong },
      postcode: {
        missing: "Write your postcode.",
        invalid: "A postcode has five digits, for example 713 31.",
        outside: (postcode, names) =>
          `Postcode ${postcode.slice(0, 3)} ${postcode.slice(3)} is not in ${either(names)}, which this service is for. Do you live elsewhere? Call the police on 114 14 and ask about Grannsamverkan where you live.`,
      },
      town: { missing: "Write the town, for example Nora.", tooLong },
      tooManyLetters:
        "Five letters have already gone to this address today. Look for them in the inbox and in spam, or try again tomorrow.",
    },
  },
  confirm: {
    title: "Enter the code from the letter",
    lead: (email) =>
      `We have sent a letter to ${email}. It holds a code of six digits, and usually arrives within a minute.`,
    code: "Code",
    codeHint: "Six digits. The code is good for 24 hours.",
    submit: "Confirm",
    wrong: (left) =>
      left === 1
        ? "That is not the code. You can try once more."
        : `That is not the code. Check the digits. You can try ${left} more times.`,
    link: "You can also press the button in the letter. Another phone or computer will do.",
    noLetter: "Does no letter come?",
    noLetterItems: ["Look in spam.", "Check that the address above is right."],
    wrongAddress: "The address is wrong, I want to apply again",
    resend: "Send a new letter",
    resentTitle: "We are sending a new letter",
    resent:
      "Use the code in the latest letter. Did you press just now? Then it is already on its way. At most five letters a day go to the same address.",
    overTitle: "The code is no longer good",
    over: "It may be older than 24 hours, or it was entered wrongly five times. Ask for a new letter and you get a new code.",
    noneTitle: "There is no application to confirm here",
    none: "Open the page in the browser you applied in, or press the button in the letter.",
    linkTitle: "Confirm your application",
    linkLead: "Is this right? Then press the button, and the police and the municipality will read your application.",
    linkNotYou: "Was it not you who applied? Close the page. Without your yes the application goes no further.",
    linkOverTitle: "The link is no longer good",
    linkOver:
      "It may be older than 24 hours, or you have sent a new application since. Open the latest letter, or apply again.",
    again: "To the application",
    doneTitle: "Thank you! The police and the municipality have your application",
    doneLead: (area) => `It is about ${area}. Your e-mail address is confirmed.`,
    approvedTitle: "Your application is approved",
    declinedTitle: "Your application is answered",
    answeredLead: "The answer is in the letter we have sent you.",
    next: "What happens now",
    label: "The steps from application to area",
    states: { done: "Done", current: "Now", next: "Then" },
    steps: {
      applied: { title: "You applied", who: "You" },
      reading: {
        title: "They read the application",
        who: (municipality) => `The police and the municipality of ${municipality}`,
        detail: "They answer you by e-mail. If something is unclear, they ask you first.",
        asked: "They have asked you a question. Answer through the link in the letter.",
      },
      neighbours: {
        title: "Neighbours join",
        who: "You and your neighbours",
        detail: "If the answer is yes, you get codes to hand to each household.",
      },
      running: { title: "Start-up meeting and contact person", who: "The police, the municipality and all of you" },
    },
    meanwhile: "In the meantime",
    meanwhileText: "Do talk to your neighbours already. There is nothing more to do on this page.",
    few: (count, minimum, municipality) =>
      `You wrote ${count} households. In ${municipality} at least ${minimum} are usually needed. Do ask more neighbours, on the next street too.`,
  },
  told: {
    areaName: "Name of the area",
    streets: "Streets",
    householdCount: "Households",
    about: (n) => `About ${n}`,
    interested: "Others who are interested",
    worries: "What worries them",
    nothing: "Nothing written",
  },
  answer: {
    title: "Answer a question about your application",
    lead: (area) => `The question is about your application for Grannsamverkan in ${area}. You need not sign in.`,
    asked: "The question",
    label: "Your answer",
    hint: (day) => `Answer by ${day}. Only the police and the municipality read it.`,
    submit: "Send the answer",
    errors: { missing: "Write your answer.", tooLong },
    doneTitle: "Thank you, your answer is sent",
    doneLead: (from) => `${from} has been told that you have answered.`,
    doneNext: "What happens now",
    doneText: "The police and the municipality read your answer and decide. You get the decision by e-mail.",
    yours: "Your answer",
    closedTitle: "The question needs no answer any more",
    closed:
      "The police and the municipality have already answered your application. Their answer is in the letter we sent you.",
    expiredTitle: "The link is no longer good",
    expired:
      "A question can be answered for ten days. The police and the municipality see that it is unanswered and can send it once more.",
  },
  letters: {
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
      waiting:
        "The police and the municipality are reading the first. You get the answer by e-mail and need do nothing.",
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
  },
};
