import type { Texts } from "../index";

export const codes: Texts["households"]["codes"] = {
  title: "Codes for the neighbours",
  lead: "Every neighbour who wants to join needs a code of their own. You print the codes as slips and hand them over in person.",
  rules: [
    "A code is for one person, once, for 90 days.",
    "The codes are shown only once. Print them at once.",
    "Do not leave a slip in a letter box: whoever finds it can try to join.",
    "You answer yes or no to everybody who uses a code.",
  ],
  make: "Make new codes",
  count: "How many codes?",
  countHint: (max) => `Six slips fit on a sheet of paper. At most ${max} at a time.`,
  submit: "Make codes",
  errors: {
    count: {
      missing: "Enter how many codes you want.",
      invalid: (max) => `Enter a number from 1 to ${max}.`,
    },
  },
  sheetTitle: (n) => (n === 1 ? "1 code to print" : `${n} codes to print`),
  sheetLead: "Print now. Once you leave this page, the codes cannot be seen again.",
  print: "Print the slips",
  printHint: "Print with Ctrl and P, or from the browser's menu.",
  sheetLabel: "Slips with codes",
  back: "I have printed them, back to the codes",
  slip: {
    title: (area) => `Join Grannsamverkan in ${area}`,
    steps: [
      "Go to the address below.",
      "Enter the code and your details.",
      "Confirm your e-mail.",
      "Wait for a neighbour to say yes.",
    ],
    note: (day) =>
      `Neighbours, municipality and police help one another against crime. The code is for one person, once, until ${day}.`,
  },
  madeTitle: "The codes have already been made",
  made: "The same order was sent once more, so no new codes were made. They were shown the first time and cannot be seen again. Did you not have time to print them? Revoke them and make new ones.",
  sheets: "Codes that have been made",
  caption: "Codes of the area, the latest first",
  headings: {
    made: "Made",
    until: "Valid until",
    free: "Left",
    waiting: "Waiting",
    used: "Used",
    revoked: "Revoked",
    expired: "Too old",
  },
  waitingNote:
    "“Waiting” means that somebody has entered the code but not confirmed the e-mail address. If that does not happen within a day, the code can be used again.",
  lookAt: (day) => `Show the codes of ${day}`,
  emptyTitle: "No codes yet",
  empty: "Make as many as you have neighbours to ask. You can make more later.",
  revokeTitle: (day) => `Codes of ${day}`,
  revokeLead: (free) => (free === 1 ? "1 code is left to use." : `${free} codes are left to use.`),
  revokeAbout:
    "If a slip has been lost you can revoke the codes that are left. Those who have joined already are not affected. This cannot be undone.",
  revoke: "Revoke the codes that are left",
  nothingLeft: "No code is left to use, so there is nothing to revoke.",
  revokedTitle: "The codes are revoked",
  revokedText: "The slips can no longer be used.",
  backToCodes: "To the codes",
  facts: { until: "Valid until", free: "Left", waiting: "Waiting for confirmation", used: "Used" },
};
