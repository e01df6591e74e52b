import type { Texts } from "../index";
import { letters } from "./area-letters";
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
  letters,
};
