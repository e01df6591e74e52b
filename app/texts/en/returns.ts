import type { Texts } from "../index";

const tellUs = "The administrator should raise it with those who run our e-mail. The person need not do anything.";
const askIfWorks = "Ask the person whether their e-mail works.";
const askAddress = "Talk to the person and ask for the right address.";

export const returns: Texts["returns"] = {
  reasons: {
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
    unknown: {
      short: "Did not arrive, nobody knows why",
      means: "The letter did not arrive, and the answer does not say why.",
      todo: askIfWorks,
    },
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
  },
  letters: {
    numbers: "Is a crime going on, or is somebody in danger? Call 112. Not urgent? Call 114 14.",
    unreachable: {
      subject: (name) => `Letters to ${name} do not arrive`,
      heading: (name) => `Letters to ${name} do not arrive`,
      why: "Why",
      todo: "What to do",
      contact: {
        above: (area) => `Grannsamverkan in ${area}`,
        preheader: "Talk to your neighbour, so that the warnings get there too.",
        text: (name, area) =>
          `${name} in ${area} no longer gets our letters: warnings, tips and the rest come back to us.`,
        steps: {
          meet: "Talk to your neighbour. A mail will not help.",
          signIn: "Ask the neighbour to sign in on the site with their address. If the code arrives, we begin again.",
          join: "Does the neighbour have a new address? Print a new code for the household to join with.",
          paper: "Until then, hand warnings over on paper or tell them in person.",
        },
        button: "To the area",
        mine: (area) => `You get this letter because you look after households in ${area}.`,
      },
      officer: {
        above: (municipality) => `The desk · ${municipality}`,
        preheader: "Nobody else in the area can tell the person.",
        text: (name) => `${name} no longer gets our letters: they come back to us.`,
        steps: {
          meet: "Phone or visit the person. A mail will not help.",
          signIn: "Ask the person to sign in on the site with their address. If the code arrives, we begin again.",
        },
        button: "To the desk",
        mine: (municipality) => `You get this letter because you are police or coordinator for ${municipality}.`,
      },
    },
    returnedMail: {
      above: (municipality) => `The desk · ${municipality}`,
      subject: (name) => `Mail from ${name}`,
      preheader: "Somebody has written to Grannsamverkan.",
      heading: "Somebody has written to Grannsamverkan",
      answer: (name) => `The mail answers a letter that went to ${name}.`,
      answerIn: (name, area) => `The mail answers a letter that went to ${name} in ${area}.`,
      toUs: "The mail came to the address that our letters are sent from.",
      from: "From",
      address: "Address",
      about: "Subject",
      noSubject: "no subject",
      noText: "(no words)",
      cut: "The mail was longer than this. Ask the person to send you the rest.",
      enclosed: (n) =>
        n === 1
          ? "The mail had one attachment. It does not come along: ask the person to send it to you if you need it."
          : `The mail had ${n} attachments. They do not come along: ask the person to send them to you if you need them.`,
      todo: "What to do",
      steps: [
        "Answer the person from your usual e-mail, to the address above. An answer to this letter does not reach the person.",
        "If it is about an ongoing crime or somebody in danger: call 112. Ask the person to give tips on 114 14.",
        "Name and address in a mail can be false. Disclose nothing before you know who it is.",
      ],
      kept: "We do not keep the mail. It is in this letter only.",
      mine: (municipality) => `You get this letter because you are police or coordinator for ${municipality}.`,
    },
    mailPassedOn: {
      above: (municipality) => `Grannsamverkan in ${municipality}`,
      subject: "Your mail has been passed on",
      preheader: "If it is urgent, call.",
      heading: "Your mail has been passed on",
      text: (municipality) =>
        `The police and the municipality's coordinator in ${municipality} have your mail. They do not read mail around the clock.`,
      ongoing: "Is a crime going on, or is somebody in danger? Do not wait for an answer: call 112.",
      tip: "Have you seen something that is not urgent? Call 114 14.",
      enclosed: "We keep no attachments of mails. Whoever answers you asks for them if they are needed.",
      mine: "You get this letter because you have answered one of our letters.",
    },
  },
  trouble: {
    title: "Receivers that do not accept our letters",
    lead: "This is what the receivers' e-mail holds against us. It is never the members' fault, and they need not do anything.",
    caption: "Reasons in the last 30 days",
    headings: { why: "Why", count: "Letters", last: "Latest", todo: "What needs doing" },
    none: "No receiver has stopped our letters in the last 30 days.",
  },
};
