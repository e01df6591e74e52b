import type { Texts } from "../index";

export const privacy: Texts["privacy"] = {
  title: "How we handle your data",
  lead: "We keep as little as possible, and only what is needed for warnings to arrive.",
  shortTitle: "What matters most",
  short: [
    "Your neighbours do not see your details. The contact person sees your name and your household.",
    "We never ask when you are away. Tell that to a neighbour, not to a computer.",
    "We do not see whether you open a letter, and do not follow what you click.",
    "You can stop letters, change your details or leave at any time.",
  ],
  personalTitle: "What we keep about you",
  otherTitle: "What else we keep",
  otherLead: "This is not about you as a person.",
  table: { what: "What", why: "Why", basis: "Legal basis", keep: "How long" },
  purposes: {
    key: { what: "Serial numbers", why: "To tell things apart and to tie together what belongs together." },
    audit: {
      what: "Who decided what, and when",
      why: "So that it can be seen afterwards that all was done properly. You appear there as a number, not by name.",
    },
    structure: { what: "Areas, streets, how municipality and police are organised", why: "To describe what is where." },
    progress: { what: "Dates and state of a matter", why: "So that you can see how far a matter has come." },
    identify: { what: "Your name", why: "So that those you deal with know who you are." },
    reach: { what: "Your e-mail, and your phone number if you gave it", why: "So that letters reach you." },
    staff: { what: "Your post, if you work for police or municipality", why: "To know who may do what." },
    home: { what: "Your household's address", why: "So that warnings reach the streets they concern." },
    application: {
      what: "Your application to start an area, with questions and answers about it",
      why: "So that police and municipality can decide.",
    },
    coverage: {
      what: "How many households take part, read on paper or abstain",
      why: "To know how many a warning reaches. Of those who abstain we keep neither name, phone nor e-mail.",
    },
    preference: {
      what: "Your language, and what you do not want",
      why: "So that you get what you want and nothing else.",
    },
    access: {
      what: "Codes, links and sign-ins, scrambled so that they cannot be read",
      why: "To know that it is you at the keyboard.",
    },
    reading: {
      what: "When neighbours have read what you chose to show them, and when somebody took out the area's list",
      why: "So that you can see it on My page.",
    },
    list: {
      what: "A list of neighbours that somebody has brought, if you are on it",
      why: "So that the list can be looked through before anybody is invited. You are not a member until you say yes.",
    },
    refusal: {
      what: "That you said no when somebody brought a list with your address. We keep a code, not the address",
      why: "So that nobody asks you again by another list.",
    },
    content: { what: "Warnings, tips and information", why: "So that it can be seen what authorities have told." },
    draft: {
      what: "What you type in a warning and have not saved, if you work for the police or the municipality",
      why: "So that nothing is lost, and two who write the same text see each other.",
    },
    delivery: {
      what: "Letters that were sent to you, and whether they arrived",
      why: "So that each letter comes once, and police can see how many were reached.",
    },
    thread: {
      what: "That you got a warning or a notice",
      why: "So that what comes of it goes to those who got it, as an answer to the same letter.",
    },
    reply: {
      what: "What you answer to a warning, and what you have seen",
      why: "So that the police and the municipality can answer you and act. Only they read it, never neighbours or contacts.",
    },
    meeting: {
      what: "That you are invited to a meeting in your area, what you answered and whether your household was there",
      why: "So that whoever holds the meeting knows how many are coming.",
    },
    unreachable: {
      what: "That letters do not reach you",
      why: "So that none are sent in vain, and somebody can get in touch in another way.",
    },
  },
  bases: { task: "Task in the public interest", consent: "Your consent", law: "Law" },
  keep: {
    row: "As long as what it belongs to",
    tenDays: "Ten days after it stopped working",
    whileMember: "As long as you take part, or have an application with us",
    whileHome:
      "As long as the household takes part in the area. If the area is closed, the address is removed after the time that the municipality has decided, mostly ninety days.",
    untilReached: "Until they arrive again",
    whileStaff: "As long as you hold the post",
    whileArea: "As long as the area exists",
    thirtyDaysAfterTyped: "Until the text is saved, at most thirty days",
    thirtyDaysAfterHandled: "Thirty days after the matter was closed",
    thirtyDaysAfterSettled: "Thirty days after the letter arrived or was given up",
    untilOutcome: "Thirty days after it has been told what came of it, and a year at most",
    untilTakenIn: "Until the list is taken in or thrown away, at most seven days",
    oneYear: "One year",
    ninetyDaysAfterMeeting: "Ninety days after the meeting",
    twoYearsAfterDecision: "Two years after the decision",
    tenYears: "At least ten years",
  },
  unconfirmed: "If you never confirm your e-mail, we remove what you wrote, and your address, after seven days.",
  declined:
    "If the answer was no when you asked to join an area, we remove what you wrote after thirty days. When you leave, we remove your name, your address and your e-mail as soon as the last letter to you has gone.",
  closed:
    "When an area is closed, we remove all addresses in it, and everybody who took part, after the time that the municipality has decided. If you never answer an invitation, we remove it, your name and your e-mail when it runs out.",
  seesTitle: "Who sees what",
  sees: {
    what: "Details",
    who: "Who sees them",
    rows: [
      {
        what: "Your name and household",
        who: "The area's contact persons, the police and the municipality's coordinator",
      },
      {
        what: "Your e-mail and phone number",
        who: "Police and the municipality's coordinator, when they need to reach you",
      },
      { what: "Who the contact persons are", who: "Everybody in the area" },
      {
        what: "Who is a contact person's substitute, and for how long",
        who: "The two of them, the police and the municipality's coordinator",
      },
      { what: "What you chose to show", who: "Neighbours with the same contact person, when they read the list" },
      { what: "Which household abstains", who: "Only its contact person" },
      { what: "Your application", who: "Police and the municipality's coordinator" },
      { what: "What you have chosen not to get", who: "Only you" },
      { what: "How many households take part", who: "Everybody in the area" },
    ],
  },
  neverTitle: "What we never keep",
  never: [
    "When you are at home or away, or when you last visited the site.",
    "Whether you open a letter, or what you click.",
    "Names or contact details of households that abstain.",
  ],
  maps: {
    title: "Maps",
    own: "The maps are drawn here, without pictures from anybody else. Nobody learns what you look at.",
    from: (host) =>
      `The pictures under the maps come from ${host}. When you open a page with a map, that server learns your IP address and which part of the map you see, but not who you are. The list beside the map says the same, and without JavaScript no pictures are fetched.`,
  },
  cookiesTitle: "Cookies",
  cookiesLead: "We use only cookies that the site needs in order to work. That is why we do not ask first.",
  cookies: [
    "session: keeps you signed in, thirty days at most. For police and municipality twelve hours at most.",
    "browser: ties a code to your browser, for a day.",
    "lang: remembers the language you chose, for a year.",
  ],
  rightsTitle: "Your rights",
  rights: [
    "See and change your details on My page.",
    "Get a copy of everything we have about you, on My page.",
    "Have your details erased when you leave, or on My page whenever you like.",
    "Withdraw your consent whenever you like.",
    "Complain to the Swedish Authority for Privacy Protection (IMY), imy.se.",
  ],
  rightsHow: "Contact the municipality's coordinator or its data protection officer.",
  officerOf: (municipality) => `Data protection officer of ${municipality}`,
  responsible: (municipalities: string) =>
    `The municipality (${municipalities}) and the Swedish Police Authority are each responsible for the data they use here.`,
};

export const accessibility: Texts["accessibility"] = {
  title: "Accessibility",
  lead: "Everybody should be able to use Grannsamverkan, however they read, write or hear.",
  goalTitle: "What we aim at",
  goal: "The pages are to meet WCAG 2.2 at level AA and the Swedish act on accessibility of digital public services.",
  worksTitle: "How it should work",
  works: [
    "Everything can be done with a keyboard, and with a screen reader.",
    "The pages work without JavaScript.",
    "Text and boxes can be enlarged to four times their size without losing anything.",
    "Colour is never the only thing that tells you something. Light, dark and high contrast work.",
    "Letters come both as plain text and with a layout, and say the same.",
    "There is always a way on paper: the contact person can hand out warnings and tips.",
  ],
  knownTitle: "What falls short",
  known: [
    "There is no easy-to-read version, and none in sign language.",
    "There are no languages but Swedish and English.",
    "Texts that police, municipality and neighbours write may be harder to read than ours.",
    "How a letter looks depends in part on your mail program.",
  ],
  testedTitle: "How we have tested",
  tested:
    "Every page is tested by automatic tools at every change, light and dark, on phone and computer. We have also tried them by hand with a keyboard. Nobody from outside has examined the pages yet.",
  updated: "This statement was written in November 2026.",
  tellTitle: "Have you found something that does not work?",
  tell: (municipalities: string) =>
    `Tell the municipality's coordinator (${municipalities}). If you need the content in another way, for instance read aloud or on paper, we will see to it.`,
  authority:
    "If you are not satisfied with the answer, you can report it to the Agency for Digital Government, which supervises this:",
  authorityLink: "Report lacking accessibility to Digg (in Swedish)",
};
