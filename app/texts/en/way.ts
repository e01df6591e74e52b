import type { Texts } from "../index";
import { nHouseholds, nSigns } from "./counted";

const are = (n: number) => `${nHouseholds(n)} ${n === 1 ? "has" : "have"} joined`;
const signs = { look: "See the signs" };

export const way: Texts["way"] = {
  next: {
    title: "Next step",
    you: "You",
    doers: {
      starter: "The person who started the area",
      contact: "The contact person",
      officer: "The police or the municipality",
    },
    intro: {
      dormant: "The area rests. It gets urgent warnings only.",
      closed: "The area is closed. No warnings are sent, and nobody new can join.",
    },
    aside: "Has the meeting been held already? Appoint a contact person",
    steps: {
      answer: {
        mine: ({ pending }) =>
          pending === 1
            ? "One neighbour wants to join and is waiting for your answer."
            : `${pending} neighbours want to join and are waiting for your answer.`,
        others: ({ pending }) =>
          pending === 1 ? "Answers a neighbour who wants to join." : `Answers ${pending} neighbours who want to join.`,
        link: "Answer the neighbours",
        look: "See who is waiting",
      },
      settle: {
        mine: ({ emptied }) =>
          emptied === 1
            ? "The last member of a household has left. Tell what is right there now, so that the list is right."
            : `The last member of ${emptied} households has left. Tell what is right there now, so that the list is right.`,
        others: () => "Corrects the list of households.",
        link: "Correct the list",
        look: "",
      },
      invite: {
        mine: ({ now, least }) =>
          `${are(now)}. At least ${least} are needed for the area to begin. Print codes and hand them to your neighbours.`,
        others: ({ now, least }) => `Invites the neighbours. ${are(now)}, and at least ${least} are needed.`,
        link: "Print codes",
        look: "See the households",
      },
      arrange: {
        mine: () => "Book the start-up meeting, or propose several times. All members get an invitation.",
        others: () => "Books the start-up meeting. You will get an invitation by letter.",
        link: "Book the start-up meeting",
        look: "",
      },
      choose: {
        mine: () => "Several times are proposed for the start-up meeting. Book the one that suits most.",
        others: () =>
          "Books the start-up meeting once you have answered. Use the link in your letter: which times suit you?",
        link: "Choose a time",
        look: "",
      },
      come: {
        mine: ({ when }) =>
          `The start-up meeting is on ${when}. Put up the notice and go through the agenda in good time.`,
        others: ({ when }) => `The start-up meeting is on ${when}. Do come.`,
        link: "Prepare the meeting",
        look: "About the meeting",
      },
      attend: {
        mine: () => "The start-up meeting is today. Tick who comes, and appoint contact persons there.",
        others: ({ when }) => `Holds the start-up meeting: ${when}. Do come.`,
        link: "Tick who is here",
        look: "About the meeting",
      },
      report: {
        mine: () => "The start-up meeting is over. Close the list of who was there.",
        others: () => "Writes down how the start-up meeting went. You need not do anything.",
        link: "Close the list",
        look: "",
      },
      appoint: {
        mine: () => "The start-up meeting has been held. Appoint a contact person, and the area begins.",
        others: () => "Appoints a contact person among the members. Would you like to be the one? Tell them.",
        link: "Appoint a contact person",
        look: "",
      },
      orphaned: {
        mine: () => "The area has no contact person. Appoint one, so that warnings reach everybody.",
        others: () => "Appoints a new contact person. Would you like to be the one? Tell them.",
        link: "Appoint a contact person",
        look: "",
      },
      review: {
        mine: () => "It is time for the yearly review. Meet the neighbours and answer five questions.",
        others: () => "Invites you to the yearly review, and answers five questions about the area.",
        link: "Do the review",
        look: "See the review",
      },
      order: {
        mine: () => "The area is running and can order signs.",
        others: () => "Can order signs, now that the area is running.",
        link: "Order signs",
        ...signs,
      },
      orderLater: {
        mine: ({ orderFrom }) => `From ${orderFrom} you can order signs. Get to know your neighbours meanwhile.`,
        others: ({ orderFrom }) => `Can order signs from ${orderFrom}.`,
        link: "",
        look: "",
      },
      deliver: {
        mine: () => "The area has ordered signs or decals. Hand them out from the stock.",
        others: () => "Hands out the signs that are ordered.",
        link: "Hand out the order",
        ...signs,
      },
      place: {
        mine: ({ toPlace }) => `${nSigns(toPlace)} handed out, to be put up. Then write where they are.`,
        others: ({ toPlace }) => `Puts up ${nSigns(toPlace)}.`,
        link: "Write where the sign is",
        ...signs,
      },
      inspect: {
        mine: ({ toInspect }) =>
          `It is a long time since anybody looked at ${nSigns(toInspect)}. Walk by and see whether ${toInspect === 1 ? "it" : "they"} can be read.`,
        others: ({ toInspect }) => `Looks at ${nSigns(toInspect)}.`,
        link: "Look at signs",
        ...signs,
      },
      share: {
        mine: ({ contactLoad }) =>
          `A contact person has more than ${contactLoad} households. See the suggestion how to share them out.`,
        others: () => "Share the households out more evenly.",
        link: "Share out the households",
        look: "",
      },
      relieve: {
        mine: ({ contactLoad }) => `The contact person has more than ${contactLoad} households. Appoint another one.`,
        others: ({ contactLoad }) =>
          `Appoints another contact person, so that nobody has more than ${contactLoad} households. Do suggest somebody.`,
        link: "Appoint another one",
        look: "",
      },
      replace: {
        mine: ({ faded }) => `${nSigns(faded)} cannot be read. Replace them.`,
        others: ({ faded }) => `Replaces ${nSigns(faded)} that cannot be read.`,
        link: "Replace signs",
        ...signs,
      },
      rest: {
        mine: () => "Meet the neighbours and do the yearly review: the area then runs again the same day.",
        others: () => "Does the yearly review: the area then runs again the same day.",
        link: "Do the review",
        look: "See the review",
      },
      wake: {
        mine: () =>
          "Get in touch with the neighbours. Wake the area if you know that it lives; otherwise it is closed by the municipality's rules.",
        others: () => "Can also wake the area.",
        link: "Wake the area",
        look: "",
      },
      recall: {
        mine: ({ recalled }) => `${nSigns(recalled)} to take in.`,
        others: ({ recalled }) => `Takes in ${nSigns(recalled)}. Please help to take them down.`,
        link: "Take in signs",
        ...signs,
      },
      over: {
        mine: () => "Do the neighbours want to go on? Let the area begin anew.",
        others: () => "Answers whoever wants to begin anew. Apply for a new area.",
        link: "Let the area begin anew",
        look: "Start a new area",
      },
      calm: {
        mine: () => "",
        others: ({ review }) => `Nothing needs to be done now. The next yearly review is from ${review}.`,
        link: "",
        look: "",
      },
    },
  },
  title: "How far the area has come",
  label: "The area's steps, from application to yearly review",
  states: { done: "Done", current: "Now", beside: "At the same time", next: "Later", skipped: "Was left out" },
  doneOn: (day) => `Done ${day}`,
  steps: {
    applied: { title: "Application", who: () => "A resident" },
    approved: { title: "Approved", who: (municipality) => `The police and ${municipality} municipality` },
    neighbours: { title: "Neighbours join", who: () => "The neighbours" },
    meeting: { title: "Start-up meeting", who: () => "Police and municipality" },
    contact: { title: "Contact person appointed", who: () => "The police or the municipality" },
    active: { title: "The area is active", who: () => "Everybody in the area" },
    signs: { title: "Signs are handed out", who: () => "Police or municipality" },
    review: { title: "Yearly review", who: () => "The contact person" },
    rests: { title: "The area rests", who: () => "The contact person, the police or the municipality" },
    ended: { title: "The area is closed", who: () => "Police and municipality" },
    recalled: { title: "Signs are taken in", who: () => "Police or municipality" },
  },
  details: {
    joined: are,
    missing: (now, least) => `${nHouseholds(now)} of at least ${least}`,
    proposed: "Times are proposed",
    review: (day) => `Next: ${day}`,
    ends: (day) => `Closed on ${day} if nothing happens`,
    recalled: (n) => `${nSigns(n)} left`,
  },
};
