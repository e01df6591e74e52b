import type { Texts } from "../index";
import { tooLong } from "./counted";

export const join: Texts["households"]["join"] = {
  title: "Join your area",
  lead: "Has a neighbour given you a slip with a code? Then you can join here. You need no account.",
  code: "The code on the slip",
  codeHint: "Twelve characters, for example 7K4M-Q2XR-H9TA. Capital or small letters make no difference.",
  name: "Your name",
  email: "E-mail address",
  emailHint: "We send a code there, and later the warnings from the police.",
  data: "The person who answers for the area sees your name and address, to be able to say yes. The other neighbours do not.",
  dataLink: "How we handle your data",
  submit: "Join",
  noCodeTitle: "Do you have no code?",
  noCode:
    "Codes are handed over in person by a neighbour, so that only those who live in the area can join. Ask your contact person, or whoever started the area.",
  apply: "Is there no area where you live? Start one",
  errors: {
    code: {
      missing: "Enter the code on the slip.",
      tooLong: () => "That is too many characters. The code has twelve.",
    },
    unknownCode:
      "This code cannot be used. Check every character against the slip. If all is right, ask the neighbour for a new slip: a code works once, and not for ever.",
    tooManyGuesses: "Too many codes have been wrong. Wait an hour and try again, or ask the neighbour for a new slip.",
    tooManyLetters:
      "Five letters have already gone to this address today. Look for them in the inbox and the spam folder, or try again tomorrow.",
    name: { missing: "Enter your name.", tooLong },
  },
};

export const confirm: Texts["households"]["confirm"] = {
  title: "Enter the code from the letter",
  lead: (email) =>
    `We have sent a letter to ${email}. It contains a code of six digits. It usually arrives within a minute.`,
  code: "Code",
  codeHint: "Six digits. It is another code than the one on the slip. It works for a day.",
  submit: "Confirm",
  wrong: (left) =>
    left === 1
      ? "The code is not right. You can try once more."
      : `The code is not right. Check the digits. You can try ${left} more times.`,
  link: "You can also press the button in the letter. That works on another phone or computer too.",
  noLetter: "Does no letter arrive?",
  noLetterItems: ["Look in the spam folder.", "Check that the address above is right."],
  wrongAddress: "The address is wrong, I want to begin again with the same code from the slip",
  overTitle: "The code no longer works",
  over: "It may be older than a day, or it was wrong five times. Go back and enter the code from the slip again, and you get a new letter.",
  noneTitle: "There is nothing to confirm here",
  none: "Open the page in the same browser that you began in, or press the button in the letter.",
  again: "To the page for joining",
  linkTitle: "Confirm your e-mail address",
  linkLead: "Press the button, and the person who answers for the area is told that you want to join.",
  linkNotYou: "Was it not you who wanted to join? Close the page. Without your yes nothing happens.",
  linkOverTitle: "The link no longer works",
  linkOver: "It may be older than a day, or you have begun again after it. Open the latest letter, or begin again.",
  doneTitle: "Thank you! The address is confirmed",
  doneLead: (area) => `Now a neighbour has to say yes to you joining ${area}.`,
  next: "What happens now",
  nextText:
    "The person who answers for the area sees your name and address, and answers. It may take a few days. The answer comes by e-mail.",
  answeredTitle: "Your request has been answered",
  answeredLead: (area) => `It was about ${area}. The answer is in the letter that we have sent you.`,
  answeredNext: "If it is a yes, you can sign in with your e-mail address.",
  signIn: "Sign in",
};

export const answer: Texts["households"]["answer"] = {
  title: (name) => `${name} wants to join`,
  lead: "Say yes if you know that the person lives at the address. If you are unsure, go there and ask first.",
  name: "Name",
  address: "Address",
  confirmed: "Confirmed the e-mail",
  home: {
    joined: "Somebody from this address takes part already.",
    paperOnly: "The address is entered as a household on paper. If you say yes, it gets warnings by e-mail.",
    abstaining: "The address is entered as a household that abstains. Ask what they want now.",
  },
  strangeTitle: "The street is not one of the area's",
  strange: (area) => `${area} has other streets on its list. Check that the address is right before you answer.`,
  approve: "Yes, the person lives here",
  decline: "No",
  declineTitle: "Or say no",
  reason: "Why do you say no?",
  reasonHint: "A sentence or two. The person will read what you write, with your name under it.",
  limit: (max) => `At most ${max} characters.`,
  left: (n) => (n < 0 ? `${-n} characters too many.` : `${n} characters left.`),
  declineSubmit: "Say no and send the reason",
  errors: {
    reason: {
      missing: "Write why you say no.",
      tooLong: (max) => `The text is too long. Write at most ${max} characters.`,
    },
  },
  approvedTitle: (name) => `${name} has joined`,
  approvedLead: (area) => `A letter has gone to the new member of ${area}.`,
  declinedTitle: (name) => `${name} has been told no`,
  declinedLead: "Your reason has gone to the person in a letter.",
  next: "What happens now?",
  approvedNext: "Warnings and tips from the police now go there too. You need not do anything more.",
  declinedNext: "Was it a mistake? Give the person a new code, and they can try again.",
  toList: "To the households",
};
