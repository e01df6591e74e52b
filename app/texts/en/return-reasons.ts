import type { Texts } from "../index";

export const answered = {
  complaint: {
    short: "Has reported junk",
    means: "The person has marked a letter from us as junk. So we have stopped sending.",
    todo: "If the person wants the letters again, that can be changed on My page.",
  },
  unsubscribe: {
    short: "Has declined",
    means: "The person has declined such letters.",
    todo: "If the person wants the letters again, that can be changed on My page.",
  },
  authReport: {
    short: "A report about our e-mail",
    means: "A receiver reports that it cannot tell our letters come from us. It is not the person's fault.",
    todo: "The administrator should check our records for SPF, DKIM and DMARC.",
  },
  vacation: {
    short: "Answered automatically",
    means: "The letter arrived, and an automatic answer came back.",
    todo: "You need not do anything.",
  },
  readReceipt: {
    short: "Arrived",
    means: "The letter arrived, and a receipt came back.",
    todo: "You need not do anything.",
  },
  delivered: {
    short: "Arrived",
    means: "The person's e-mail has taken the letter.",
    todo: "You need not do anything.",
  },
} satisfies Partial<Texts["returns"]["reasons"]>;

export const unsent = {
  suppressed: {
    short: "The address is blocked",
    means: "Earlier letters did not arrive. So we send no more to the address.",
    todo: "Ask the person to sign in on the site. If the code arrives, we begin to send again.",
  },
  unwanted: {
    short: "Does not want such letters",
    means: "The person has chosen against the subject, or wants only more urgent letters.",
    todo: "Tell the person in another way if it is important.",
  },
  optedOut: {
    short: "Has declined",
    means: "The person has declined such letters.",
    todo: "If the person wants the letters again, that can be changed on My page.",
  },
  left: {
    short: "Is no longer a member",
    means: "The person left the area before the letter was sent.",
    todo: "You need not do anything.",
  },
  cancelled: {
    short: "The letter was stopped",
    means: "The letter was stopped before it was sent.",
    todo: "You need not do anything.",
  },
  withdrawn: {
    short: "Withdrawn",
    means: "The alert was withdrawn before the letter had gone.",
    todo: "Nothing needs doing.",
  },
  erased: {
    short: "Is no longer with us",
    means: "The person's data has been erased.",
    todo: "You need not do anything.",
  },
  unconfirmed: {
    short: "Has not confirmed the address",
    means: "The person has not confirmed the e-mail address, so we send nothing there.",
    todo: "Ask the person to sign in on the site with the code that comes in a letter.",
  },
} satisfies Partial<Texts["returns"]["reasons"]>;
