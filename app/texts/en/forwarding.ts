import type { Texts } from "../index";

export const forwarding: Texts["forwarding"] = {
  refused: (words) =>
    `Remove what points at somebody: ${words}. Personal identity numbers, number plates, origin and looks are for the police only`,
  explain: (words) => `Write why it may stand, or remove it: ${words}`,
  reason: "Why may it stand?",
  reasonHint: "For example: it is my own name and number. The police and the coordinator see your answer.",
  reasonWas: (reason) => `Why it may stand: ${reason}`,
  code: "Code that leads to the warning on the website",
  codeText: "Point your phone's camera here to read on the website, also what came of it.",
  /** Where the code leads whoever has no account. */
  onSheet: {
    overTitle: "The code is no longer valid",
    over: "The code on the sheet is valid for three months. Ask your contact if you wonder about something.",
    withdrawnTitle: "This warning has been taken back",
    withdrawn: "What stands on the sheet is no longer valid.",
    from: (municipality) =>
      `To the neighbours in Grannsamverkan, from the police and the municipality in ${municipality}.`,
    sawTitle: "Did you see something, or have a question?",
    saw: "Call the police at 114 14, or talk to your contact. Call and tell, but never step in yourself.",
    call: "Call 114 14",
    only: "This page is for you who got the sheet. Please do not share it on the net.",
    joinTitle: "Would you like warnings by e-mail?",
    join: "Ask your contact for a code for your household.",
    joinLink: "Join",
  },
  reminder: {
    subject: (title) => `Reminder: pass on “${title}”`,
    above: (area) => `To you who are contact in ${area}`,
    preheader: "Some neighbours do not know yet.",
    via: "The neighbours whom you look after wait for you to pass the letter on.",
    paper: (n) =>
      n === 1
        ? "1 household without e-mail is not marked as told yet."
        : `${n} households without e-mail are not marked as told yet.`,
    done: "Have you told them already? Mark it on the page, and we stop wondering. We see only what you mark, never what you open.",
    open: "Open and pass on",
    hinder: "No time? Tell another contact or the municipality's coordinator.",
  },
};
