import type { Texts } from "../index";

const tellUs = "The administrator should raise it with those who run our e-mail. The person need not do anything.";
const askIfWorks = "Ask the person whether their e-mail works.";
const askAddress = "Talk to the person and ask for the right address.";

export const refused = {
  userUnknown: {
    short: "No such address",
    means: "The e-mail address does not exist. It may be misspelt or closed.",
    todo: askAddress,
  },
  hostUnknown: {
    short: "No such address",
    means: "What stands after the @ does not exist. It is probably misspelt.",
    todo: askAddress,
  },
  moved: {
    short: "Has another address now",
    means: "The address has been given up: the person's e-mail is somewhere else now.",
    todo: "Talk to the person and ask for the new address.",
  },
  notAccepted: {
    short: "The address takes no letters",
    means: "The address is for other uses and takes no letters.",
    todo: "Talk to the person and ask for another address.",
  },
  mailboxFull: {
    short: "The mailbox is full",
    means: "The person's mailbox is full, so there is no room for new letters.",
    todo: "Ask the person to delete old mails and empty the bin.",
  },
  suspended: {
    short: "The address is suspended",
    means: "The e-mail account is suspended, often because it has not been used for long.",
    todo: "Ask the person to sign in to their e-mail again, or for another address.",
  },
  filtered: {
    short: "Was sorted out",
    means: "The person's e-mail sorts our letters out.",
    todo: "Ask the person to look in the junk folder and to save our address as a contact.",
  },
  greylisted: {
    short: "We are to try again",
    means: "The person's e-mail wants us to try again in a while. This is common.",
    todo: askIfWorks,
  },
  expired: {
    short: "Did not arrive in time",
    means: "We tried for as long as the letter was of use, but it did not arrive.",
    todo: "Tell the person what the letter was about.",
  },
  network: {
    short: "The receiver does not answer",
    means: "The person's e-mail could not be reached.",
    todo: askIfWorks,
  },
  systemError: {
    short: "A fault at the receiver",
    means: "There was a fault in the computer that takes the person's e-mail.",
    todo: askIfWorks,
  },
  blocked: {
    short: "Stopped, not the person's fault",
    means: "The person's e-mail takes no letters from our server at present. It is not the person's fault.",
    todo: tellUs,
  },
  spam: {
    short: "Taken for junk, not the person's fault",
    means: "The person's e-mail took the letter for junk. It is not the person's fault.",
    todo: tellUs,
  },
  virus: {
    short: "Stopped, not the person's fault",
    means: "The person's e-mail believed the letter to be harmful. It is not the person's fault.",
    todo: tellUs,
  },
  authFailure: {
    short: "Stopped, not the person's fault",
    means: "The person's e-mail could not tell that the letter really came from us. It is not the person's fault.",
    todo: "The administrator should check our records for SPF, DKIM and DMARC.",
  },
  relayDenied: {
    short: "Stopped, not the person's fault",
    means: "A server on the way refused to take the letter further. It is not the person's fault.",
    todo: tellUs,
  },
  senderRejected: {
    short: "Stopped, not the person's fault",
    means: "The person's e-mail did not accept our sender address. It is not the person's fault.",
    todo: tellUs,
  },
  policy: {
    short: "Stopped, not the person's fault",
    means: "The person's e-mail has rules that stopped the letter. It is not the person's fault.",
    todo: tellUs,
  },
  badContent: {
    short: "Stopped, not the person's fault",
    means: "The person's e-mail could not read the letter as it was written. It is not the person's fault.",
    todo: tellUs,
  },
  tooLarge: {
    short: "The letter was too large",
    means: "The letter was too large for the person's e-mail. It is not the person's fault.",
    todo: tellUs,
  },
  rateLimited: {
    short: "Many letters at once",
    means: "We sent many letters at once, and the person's e-mail takes them slowly.",
    todo: "You need not do anything: we send more slowly.",
  },
  protocol: {
    short: "Stopped, not the person's fault",
    means: "Our server and the receiver's did not understand each other. It is not the person's fault.",
    todo: tellUs,
  },
  unknown: {
    short: "Did not arrive, nobody knows why",
    means: "The letter did not arrive, and the answer does not say why.",
    todo: askIfWorks,
  },
} satisfies Partial<Texts["returns"]["reasons"]>;
