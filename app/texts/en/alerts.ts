import type { Texts } from "../index";
import { hints } from "./alert-hints";
import { nPersons } from "./counted";

export const alerts: Texts["alerts"] = {
  kinds: { warning: "Warning", tip: "Tip", notice: "Notice" },
  priorities: { urgent: "Urgent", important: "Important", ordinary: "Ordinary" },
  labels: {
    urgent: { warning: "Urgent warning", tip: "Tip", notice: "Notice" },
    important: { warning: "Important warning", tip: "Important tip", notice: "Important notice" },
    ordinary: { warning: "Warning", tip: "Tip", notice: "Notice" },
  },
  states: {
    draft: "Draft",
    submitted: "Waiting for approval",
    returned: "Back for changes",
    scheduled: "Goes out later",
    approved: "Sent",
    withdrawn: "Withdrawn",
  },
  place: "Where",
  time: "When",
  advice: "What you can do",
  source: "The police's notice on polisen.se",
  writtenBy: (name, title) => (title ? `${name}, ${title}` : name),
  people: nPersons,
  members: (n) => (n === 1 ? "1 member" : `${n} members`),

  list: {
    title: "Warnings and tips",
    lead: (municipality) => `What the police and the municipality send to the neighbours in ${municipality}.`,
    write: "Write a new warning or tip",
    fromIncident: "Choose an event from the police",
    caption: "All warnings and tips, latest first",
    headings: { title: "Title", state: "State", kind: "Kind", areas: "Areas", at: "Written or sent" },
    everyArea: "The whole municipality",
    waiting: (n) => (n === 1 ? "1 is waiting for approval" : `${n} are waiting for approval`),
    empty: "Nothing has been written yet",
    emptyText: "Begin with an event from the police, or write a warning from scratch.",
    pages: "More pages",
    shown: (from, to, total) => `Showing ${from}–${to} of ${total}`,
    previous: "Newer",
    next: "Older",
  },

  write: {
    newTitle: "Write to the neighbours",
    editTitle: (title) => `Change: ${title}`,
    lead: "Write briefly and simply, in Swedish. You see the letter as it will be before anything is sent.",
    sourceTitle: "The event you are writing about",
    sourceHelp: "Tell it in plain words of your own. What stands here is not sent, but the letter links to the notice.",
    sourceTimePlace: (time, place) => `${time}, ${place}`,
    kind: "What do you want to send?",
    kindHints: {
      warning: "About crime or danger nearby. Usually needs a colleague's approval.",
      tip: "Advice that prevents crime. Not urgent.",
      notice: "Meetings, thanks and other things the neighbours need to know.",
    },
    priority: "How urgent is it?",
    priorityHints: {
      urgent: "Goes before all other letters and straight to every member. Only for warnings.",
      important: "The word “important” stands in the subject line.",
      ordinary: "For most things.",
    },
    title: "Title",
    titleHint: "The first thing the neighbours see. For example: Inbrott i verkstad i Hagby.",
    body: "What has happened, or what do you want to tell?",
    bodyHint: "Only what you know. An empty line begins a new paragraph.",
    place: "Where?",
    placeHint: "Street, block or neighbourhood. Never an exact address.",
    timeSpan: "When?",
    timeSpanHint: "For example: “fredag 7 november mellan klockan 12 och 15”.",
    advice: "What can the neighbours do?",
    adviceHint: "For example: “Lås redskapsboden. Har du sett något, ring 114 14.”",
    forWarnings: "needed for warnings",
    areas: "Which areas should get it?",
    areaHint: (members, paper) =>
      paper === 0 ? members : `${members}, ${paper === 1 ? "1 household" : `${paper} households`} without e-mail`,
    viaContact: "The contact person gets the letter first and passes it on, unless it is urgent.",
    everyArea: "Every area of the municipality",
    everyAreaHint: "What you have ticked above then makes no difference.",
    noAreas: "There are no areas yet. You can write, but nothing can be sent until an area has members.",
    save: "Save and see the letter",
    limit: (max) => `At most ${max.toLocaleString("en")} characters.`,
    left: (n) =>
      n >= 0 ? `${n.toLocaleString("en")} characters left` : `${(-n).toLocaleString("en")} characters too many`,
    errors: {
      kind: "Choose what you want to send",
      priority: "Choose how urgent it is",
      urgentOnlyWarnings: "Only a warning can be urgent. Choose important or ordinary",
      title: "Write a title",
      body: "Write what has happened or what you want to tell",
      place: "Write where it happened",
      timeSpan: "Write when it happened",
      advice: "Write what the neighbours can do",
      areas: "Choose at least one area, or the whole municipality",
      long: (max) => `The text is too long. Shorten it to at most ${max.toLocaleString("en")} characters`,
      changed: "Somebody else changed the text while you were writing. Open it again before you save",
    },
  },

  check: {
    title: "Check before you send",
    legend: "Can you answer yes to every question?",
    questions: {
      facts: "Is everything fact, with no rumour and no guess?",
      persons: "Is it certain that nobody can be recognised? No names, number plates or descriptions of people.",
      origin: "Does it say what somebody did, and nothing about origin, skin colour, language or looks?",
      address: "Is there no exact address? A street or a block is enough.",
      needed: "Do the neighbours need all of it to protect themselves?",
    },
    error: "Answer yes to every question, or change the text first",
    submit: "Hand in to a colleague for approval",
    send: (people) => `Send to ${people}`,
    approve: (people) => `Approve and send to ${people}`,
    contactsOnly: "the contact persons",
    edit: "Change the text",
    giveBack: "Give back with a comment",
    backTo: "Back to the letter",
    submitTitle: "Hand in for approval",
    sendTitle: "Approve and send",
  },

  refusals: {
    own: "You have written or handed in this text yourself. A warning must be approved by somebody else, so that two have read it.",
    changed: "The text has changed since you opened it. Read the new text before you go on.",
    nobody:
      "Nobody would get the letter: the areas have no member yet who has confirmed their e-mail and wants such letters.",
    noOfficer:
      "There is no other police officer or coordinator in the municipality who can approve. If a colleague wrote the text, ask the colleague to hand it in; then you can approve. Otherwise the administrator can add somebody.",
    notSubmitted: "The warning has not been handed in for approval.",
    unanswered:
      "Some words of the text have been asked about and nobody has answered. Answer below, or change the text.",
    past: "The time at which it should be sent is over. Choose another.",
    notSent: "It was on no way out, so there was nothing to stop.",
    title: "That was not possible",
  },

  hints,

  page: {
    back: "Warnings and tips",
    submittedNow: "Handed in for approval",
    submittedNowText: (names) => `These have got a letter asking them to read and approve it: ${names}.`,
    sentNow: "Approved and on its way",
    sentNowText: "The letters are being sent now. Below you see how far they have come.",
    returnedNow: "Given back",
    returnedNowText: "Whoever handed in the text has got your comment in a letter.",
    waitsForColleague: "Waiting for a colleague",
    waitsForColleagueText: (names) =>
      names
        ? `You cannot approve your own warning. It can be approved by: ${names}.`
        : "You cannot approve your own warning, and right now there is nobody else who can.",
    editTakesBack: "If you change the text it must be handed in for approval again.",
    returnedBecause: "Back for changes",
    letterTitle: "How the letter will look",
    letterViews: "The letter in its forms",
    views: { svHtml: "Swedish", svText: "As plain text", enHtml: "English", enText: "English, plain text" },
    from: "From",
    to: "To",
    subject: "Subject",
    frame: "The letter",
    sampleName: "Anna Andersson",
    audienceTitle: "Who gets it",
    audienceCount: "get the letter",
    audienceAreas: "Areas",
    audienceLanguages: "Languages",
    languages: (sv, en) => `${sv} in Swedish, ${en} in English`,
    audienceContacts: "Contact persons",
    contactsTold: (n) =>
      n === 1
        ? "1 gets a letter of their own about passing it on"
        : `${n} get a letter of their own about passing it on`,
    audienceVia: "Through the contact person",
    viaWait: (n) =>
      n === 1
        ? "1 member gets it when the contact person has passed it on"
        : `${n} members get it when the contact person has passed it on`,
    audiencePaper: "Without e-mail",
    paper: (n) => `${n === 1 ? "1 household is" : `${n} households are`} told by the contact person`,
    historyTitle: "What has happened",
    steps: {
      draft: "Wrote the text",
      submitted: "Handed it in for approval",
      returned: "Gave it back",
      scheduled: "Set when it goes out",
      approved: "Approved and sent",
      withdrawn: "Withdrew it",
    },
    version: (n) => `Version ${n}`,
  },

  giveBack: {
    title: "Give back with a comment",
    lead: "Whoever handed in the text gets your comment in a letter, and can change it and hand it in again.",
    comment: "What needs to change?",
    commentHint: "Say which sentence you mean, and what it could say instead.",
    submit: "Give back",
    error: "Write what needs to change",
  },

  reach: {
    title: "How far the letters have come",
    progressLabel: "Letters that are done",
    progress: (done, total) => `${done} of ${total} letters are done`,
    refresh: "See how things stand now",
    live: "These figures update by themselves.",
    quarters: (percent) => `${percent} per cent of the letters are done`,
    allDone: "All letters are done",
    sent: "have the letter",
    waiting: "are waiting for their letter",
    failed: "were not reached",
    withoutLetter: (n) =>
      n === 1
        ? "1 member got no letter: declined, has not confirmed the address, or joined afterwards."
        : `${n} members got no letter: declined, have not confirmed the address, or joined afterwards.`,
    coverageTitle: "Households reached",
    coverageBar: "How the households have been told",
    coverageAll: (percent, reached, known) =>
      `${percent} per cent: ${reached} of ${known} known households have been told.`,
    coverageNote: "Households that abstain are never reached, but they are counted so that the figure is honest.",
    parts: {
      email: "By e-mail",
      paper: "On paper",
      spoken: "In person or by phone",
      waiting: "Waiting: letter on its way, or the contact person is not done",
      bounced: "Not reached: the letter did not arrive or was not wanted",
      abstaining: "Abstain from Grannsamverkan",
    },
    partTable: { kind: "How", count: "Households", share: "Share", total: "Known households" },
    areasTitle: "Area by area",
    areasCaption: "How it has reached each area",
    areaHeadings: {
      area: "Area",
      percent: "Reached",
      reached: "Households",
      paper: "Without e-mail, told",
      abstaining: "Abstain",
      forwarded: "Contact persons",
    },
    percent: (n) => `${n}%`,
    of: (n, total) => `${n} of ${total}`,
    forwarded: (n, total) => (total === 0 ? "No contact person" : `${n} of ${total} have passed it on`),
    awaitsForward: "Waiting for the contact person",
    notesTitle: "Greetings from the contact persons",
    toldTitle: "Households without e-mail",
    told: (paper, spoken, phone) => `${paper} on paper, ${spoken} in person, ${phone} by phone.`,
    toldLeft: (n) => (n === 0 ? "All have been told." : `${n} have not been told yet.`),
    toldNone: "There are no households without e-mail in these areas.",
    later:
      "Many letters are on their way. Households and people are counted when they have gone, so as not to delay them.",
    peopleTitle: "Person by person",
    forgotten: (day) => `Who got the letter is kept for thirty days. The figures above show how it was on ${day}.`,
    peopleViews: "Which people",
    groups: { sent: "Reached", waiting: "Waiting", failed: "Not reached" },
    peopleHeadings: { name: "Name", area: "Area", at: "When", why: "Why" },
    nobody: { sent: "Nobody has the letter yet", waiting: "Nobody is waiting", failed: "No letter has come back" },
    retry: (time) => `The recipient's mail does not answer. Next try ${time}`,
    onItsWay: "On its way",
  },

  area: {
    sentAt: (when) => `Sent ${when}`,
    contactTitle: "You are a contact person: pass it on",
    contactLead: "Your task is to see that every household you look after is told. It takes a few minutes.",
    forwardTitle: "Pass it on to the neighbours",
    forwardDirect: (n) =>
      n === 1
        ? "The household with e-mail that you look after has had the letter. Here you can send it a greeting of your own."
        : `The ${n} households with e-mail that you look after have had the letter. Here you can send them a greeting of your own.`,
    forwardVia: (n) =>
      n === 1
        ? "1 household that you look after has not had the letter yet. It comes when you pass it on."
        : `${n} households that you look after have not had the letter yet. It comes when you pass it on.`,
    forwardNobody: "You look after no household with e-mail at present, so there is nothing to pass on.",
    note: "Your greeting",
    noteHint: "Write no names, number plates or descriptions of people.",
    forwardDirectButton: "Send the greeting",
    forwardViaButton: "Pass it on",
    noNoteNeeded: "If you have nothing to add, leave the field empty. It then only shows that you have seen to it.",
    forwarded: (when) => `You passed it on ${when}.`,
    forwardedTitle: "Passed on",
    noteLong: "The greeting is too long. Shorten it to at most 500 characters",
    paperTitle: "Households without e-mail",
    paperLead: "Ring, knock, or put a sheet in the letter box. Then mark who has been told.",
    paperOthers: (n) =>
      n === 1
        ? "1 more household without e-mail is looked after by another contact."
        : `${n} more households without e-mail are looked after by other contacts.`,
    paperDone: (told, total) => `${told} of ${total} have been told`,
    paperNone: "Every household that you look after has e-mail",
    print: "Print a sheet",
    how: { paper: "Paper in the letter box", spoken: "Talked to them", phone: "Rang them" },
    toldHow: { paper: "Got paper", spoken: "Told in person", phone: "Told by phone" },
    toldAt: (how, when) => `${how} ${when}`,
    undo: "Undo",
    officer: "See how it has reached people",
  },

  sheet: {
    title: (title) => `Sheet to hand out: ${title}`,
    lead: "Print on A5 and put it in the letter box of households without e-mail.",
    print: "Print",
    printHint: "Print with your browser's menu, File and Print.",
    from: (label, area) => `${label} · Grannsamverkan in ${area}`,
    numbers: "Ongoing crime or danger: ring 112. Tip-offs and other matters: ring 114 14.",
    join: "Would you like warnings by e-mail? Ask your contact person.",
    back: "Back",
  },

  letters: {
    hello: (name) => `Hello ${name},`,
    subject: (label, title) => `${label}: ${title}`,
    above: (label, area) => `${label} · ${area}`,
    inSwedish: "The police and the municipality have written what follows in Swedish.",
    emergency:
      "If you see a crime taking place or somebody is in danger, ring 112. Tip-offs that are not urgent go to 114 14.",
    neverAct: "Keep your eyes open and ring. Never step in yourself.",
    replyLead:
      "Did you see something, or do you have a question? Only the police and the municipality read your answer, and not around the clock.",
    reply: "Answer",
    read: "Read it on the site",
    sentBy: (author, municipality) => `Written by ${author}, for Grannsamverkan in ${municipality}.`,
    why: (area) => `You get this letter because you belong to Grannsamverkan in ${area}.`,
    stop: { warning: "Stop getting warnings", tip: "Stop getting tips", notice: "Stop getting notices" },
    forwardedFrom: (name) => `${name}, contact person`,

    toForward: {
      subject: (title) => `Pass it on: ${title}`,
      above: (area) => `To you who are contact person in ${area}`,
      heading: (title) => `Pass it on: ${title}`,
      direct:
        "The members with e-mail have got the letter. Now you are needed for the households without that you look after.",
      via: "The neighbours whom you look after get the letter only when you pass it on.",
      todo: "This is what to do",
      stepsDirect: [
        "Open the page with the button below.",
        "Write a greeting of your own to the neighbours if you like.",
        "Ring, talk to or hand a sheet to the households without e-mail, and mark them on the page.",
      ],
      stepsVia: [
        "Open the page with the button below and pass it on to the neighbours.",
        "Ring, talk to or hand a sheet to the households without e-mail.",
        "Mark on the page who has been told.",
      ],
      open: "Open and pass it on",
      whatItSays: "What the letter says",
      why: (area) => `You get this letter because you are contact person in ${area}.`,
    },
    note: {
      subject: (title) => `Greeting from your contact person: ${title}`,
      heading: "A greeting from your contact person",
      about: (label, title) => `It is about: ${label}, “${title}”.`,
    },
    submitted: {
      subject: (title) => `To approve: ${title}`,
      above: (municipality) => `The desk · ${municipality}`,
      heading: "A text is waiting for your approval",
      text: (name, label) =>
        `${name} has handed in a text: ${label}. It is sent only when somebody else has read and approved it.`,
      title: "Title",
      read: "Read and approve",
      why: (municipality) => `You get this letter because you are police or coordinator for ${municipality}.`,
    },
    returned: {
      subject: (title) => `Back for changes: ${title}`,
      heading: "Your text needs changes",
      text: (name) =>
        `${name} has read the text and given it back with a comment. Nothing has been sent to the neighbours.`,
      edit: "Change the text",
    },
  },
};
