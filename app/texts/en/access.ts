import type { Texts } from "../index";

export const access: Texts["access"] = {
  ask: {
    title: "Sign in",
    lead: "Enter your e-mail address and we will send a code to it. You do not need a password.",
    onward: "You need to sign in to see that page. You will get there afterwards.",
    email: "E-mail address",
    emailHint: "The address you used when you applied or joined.",
    emailMissing: "Enter your e-mail address.",
    emailLong: "The address is too long. An e-mail address has at most 254 characters.",
    emailShape: "The address does not look right. An e-mail address can look like this: name@example.com",
    submit: "Send code",
    tooMany: (minutes: number) =>
      `Six codes have now been asked for from here within an hour. The latest code still works, for ten minutes from when the letter was sent. You can ask for a new one ${minutes === 1 ? "in a minute" : `in ${minutes} minutes`}.`,
    newHere: "Not a member yet?",
    newHereText: "Then there is nothing to sign in to so far. Begin here instead:",
    apply: "Start an area where you live",
    join: "Join an area, if a neighbour has given you a code",
  },
  code: {
    title: "Enter the code",
    lead: "If we know the address, we have now sent a letter to it. The letter holds a code of six digits. It usually arrives within a minute.",
    code: "Code",
    codeHint: "Six digits. The code works for ten minutes.",
    codeMissing: "Enter the code from the letter.",
    codeShape: "The code has six digits and no letters.",
    wrong: (left: number) =>
      left === 1
        ? "That code is not right. You can try once more."
        : `That code is not right. Check the digits. You can try ${left} more times.`,
    submit: "Sign in",
    neverTold: "The code is yours alone",
    neverToldText:
      "Nobody from the police or the municipality asks you for the code, neither on the phone nor at the door. Enter it here and nowhere else.",
    noLetter: "No letter?",
    noLetterItems: [
      "Look in your junk mail.",
      "Check that you entered the right address, the one you used when you applied or joined.",
      "If you have not applied or joined yet, we send no letter.",
    ],
    another: "Ask for a new code",
  },
  over: {
    endedTitle: "The code no longer works",
    ended:
      "It was wrong five times. To be on the safe side the code has ended, and so has the link in the letter. Ask for a new code and you can try again.",
    expiredTitle: "The code is too old",
    expired: "A code works for ten minutes. Ask for a new one and it will arrive shortly.",
    usedTitle: "The code has already been used",
    used: "A code can be used once, and when you ask for a new one the old one ends. Use the latest letter, or ask for a new code.",
    another: "Ask for a new code",
  },
  link: {
    title: "Sign in",
    lead: "Press the button and you will be signed in with this browser.",
    submit: "Sign in",
    otherTitle: "Open the link in the same browser",
    other:
      "The link works only in the browser where you asked for the code, so that nobody else can use it. Letters are often opened in another program or on another phone.",
    otherHow: "Do one of these:",
    otherWays: [
      "Go back to the browser where you began, and enter the code from the letter.",
      "Or ask for a new code in this browser.",
    ],
    wrongTitle: "The link is not right",
    wrong:
      "Part of the address may have been lost when the link was copied. Enter the code instead, or ask for a new one.",
    another: "Ask for a new code here",
  },
  out: {
    title: "You have signed out",
    lead: "If others use this computer too, please close the browser.",
    again: "Sign in again",
    toStart: "To the start page",
    askTitle: "Do you want to sign out?",
    askLead: "Warnings and tips will still come to your e-mail.",
    submit: "Sign out",
  },
  letter: {
    subject: "Your sign-in code",
    preheader: "The code works for ten minutes.",
    above: "Grannsamverkan (Neighbourhood Watch)",
    heading: "Your sign-in code",
    how: "Enter the code on the page where you asked for it:",
    orLink: "Or press the button. It works in the same browser where you asked for the code.",
    button: "Sign in",
    limits: "The code and the button work for ten minutes and can be used once.",
    never:
      "Nobody from the police or the municipality will ever ask you for the code: not on the phone, not in a text message, not at the door. Do not give it to anyone.",
    notYou:
      "Was it not you who asked for the code? Then you need not do anything. Nobody gets in without it. If more such letters arrive, tell the municipality's coordinator.",
  },
};
