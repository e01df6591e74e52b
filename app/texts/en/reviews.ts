import type { Texts } from "../index";
import { nSigns } from "./counted";

export const reviews: Texts["reviews"] = {
  tab: "Yearly review",
  attest: {
    title: "Yearly review",
    lead: "Once a year the neighbours meet and look things over. Answer five questions, and the area goes on for a year.",
    due: (day) => `The review must be done by ${day}. Otherwise the area rests.`,
    next: (from, by) =>
      `Nothing needs to be done now. The next review can be done from ${from}, and no later than ${by}.`,
    again: "Have you met again, or was something wrong? Do a new review",
    rests: "The area rests. Once you have answered, it runs again.",
    closed: "The area is closed.",
    notYet: "The area is not running yet. Its first review comes in a year.",
    last: (day) => `Last reviewed ${day}`,
    never: "No review has been done yet.",
    heldAt: "1. On which day did you meet?",
    heldHint: "A coffee in the yard will do.",
    households: "2. How many households took part?",
    list: "3. Is the list of households right?",
    lists: { right: "Yes, it is right", corrected: "Yes, we have corrected it", help: "No, we need help" },
    signs: "4. How are the signs?",
    signStates: { good: "They are up and can be read", faded: "One is faded, damaged or gone", none: "We have none" },
    future: "5. How do you go on?",
    futures: {
      goesOn: "As now, for another year",
      newContact: "We go on, but need a new contact person",
      ends: "We want to end the area",
    },
    submit: "Send the review",
    doneTitle: "Thank you! The review is done",
    done: (day) => `The next review must be done by ${day}. You get a reminder in good time.`,
    doneSigns: "You wrote that a sign is faded or gone. Tell which one on the page about signs.",
    toSigns: "To the signs",
    history: "Earlier reviews",
    historyRow: (households, by) =>
      households === 1
        ? `1 household took part. Attested by ${by}.`
        : `${households} households took part. Attested by ${by}.`,
    errors: {
      heldAt: "Choose the day on which you met.",
      heldRange: "The day must lie within the last year, and not ahead.",
      households: "Write the number of households in digits, 999 at most.",
      list: "Answer whether the list of households is right.",
      signs: "Answer how the signs are.",
      future: "Answer how you go on.",
      notRunning: "The area is not running, so there is nothing to review.",
    },
  },
  words: {
    label: "What do you want to tell the residents?",
    hint: "They read exactly what you write, with your name under it.",
    limit: (max) => `${max} characters at most.`,
    left: (n) => (n < 0 ? `${-n} characters too many.` : `${n} characters left.`),
    errors: {
      missing: "Write something to the residents. They read it in a letter.",
      tooLong: (max) => `The text is too long. It may have ${max} characters at most.`,
    },
  },
  life: {
    title: "The area's history",
    link: "The area's history",
    clock: "The system, by the municipality's rules",
    back: "To the area",
    close: "Close the area",
    awaken: "Wake the area",
    reopen: "Let the area begin anew",
    empty: "Nothing has happened yet.",
    steps: {
      applied: "A resident applied for the area",
      approved: "The application was approved",
      meetingBooked: "A start-up meeting was booked",
      meetingCancelled: "The start-up meeting was cancelled",
      meetingHeld: "Start-up meeting was held",
      trained: "Contact persons were trained",
      active: "The area began to run",
      signsReleased: "Signs were handed out",
      reviewed: "A yearly review was done",
      dormant: "The area turned dormant",
      awakened: "The area was woken",
      closed: "The area was closed",
      reopened: "The area could begin anew",
    },
  },
  close: {
    title: (area) => `Close ${area}`,
    lead: "All members get a letter. The signs are to be given back, and no more warnings go to the area.",
    submit: "Close the area",
    doneTitle: (area) => `${area} is closed`,
  },
  awaken: {
    title: (area) => `Wake ${area}`,
    lead: "All members get a letter. If the area has a contact person it runs again at once, otherwise when one is appointed.",
    submit: "Wake the area",
    running: "The area neither rests nor is closed.",
  },
  desk: {
    title: "Yearly reviews",
    link: "Yearly reviews in numbers",
    lead: "Which areas are reviewed, which wait, and how it went year by year.",
    areas: "Areas",
    areasCaption: "Areas that run or rest, the longest waiting first",
    none: "No area is running yet.",
    headings: { area: "Area", since: "The year began", by: "No later than", state: "State" },
    states: { fine: "Reviewed", reminded: (nth) => `Reminded ${nth} of 3`, rests: "Rests" },
    years: "Year by year",
    yearsCaption: "Reviews and what happened, year by year",
    yearHeadings: {
      year: "Year",
      reviewed: "Areas reviewed",
      households: "Households that took part",
      dormant: "Turned dormant",
      closed: "Closed",
    },
    chart: "Areas reviewed each year",
    answers: "The answers of the last year",
    noAnswers: "No review in the last year.",
    answer: "Answer",
    count: "Number",
  },
  letters: {
    above: (area) => `Grannsamverkan in ${area}`,
    numbers: "Is a crime going on, or somebody in danger? Call 112. Not urgent? Call 114 14.",
    mine: {
      member: (area) => `You get this letter because you take part in Grannsamverkan in ${area}.`,
      contact: (area) => `You get this letter because you answer for Grannsamverkan in ${area}.`,
      officer: (area) => `You get this letter because you are police or coordinator for ${area}.`,
    },
    reminder: {
      subject: (area) => `Time for the yearly review in ${area}`,
      lastSubject: (area) => `Last reminder: the yearly review in ${area}`,
      preheader: "Five questions, about five minutes.",
      heading: "Time for the yearly review",
      text: {
        contact: (area) =>
          `It is nearly a year since the last review in ${area}. Meet the neighbours and then answer five questions.`,
        officer: (area) =>
          `${area} has not done its yearly review. Get in touch with the contact person, or appoint a new one.`,
      },
      until: (day) => `If it is not done by ${day} the area turns dormant. It then gets urgent warnings only.`,
      steps: [
        "Invite the neighbours. A coffee in the yard will do.",
        "Go through the list of households together.",
        "Look at the signs.",
        "Answer the five questions.",
      ],
      button: "Do the review",
    },
    needs: {
      subject: (area) => `${area} needs your help`,
      preheader: "The yearly review is done, and something needs doing.",
      heading: "The review is done",
      text: (area) => `The contact person in ${area} has done the yearly review and asks for this:`,
      items: {
        help: "Help with the list of households.",
        newContact: "A new contact person.",
        ends: "The neighbours want to end the area. Get in touch before you close it.",
      },
      button: "To the area",
    },
    rests: {
      subject: (area) => `${area} rests`,
      preheader: "No yearly review has been done.",
      heading: (area) => `${area} rests`,
      text: {
        member: (area) => [
          `Nobody has done the yearly review in ${area}, so the area rests from now on.`,
          "While it rests you get urgent warnings only. You still take part, and need do nothing.",
          "Do you want it to run again? Talk to your contact person, or to the municipality if you want to take over.",
        ],
        contact: (area) => [
          `Nobody has done the yearly review in ${area}, so the area rests from now on.`,
          "While it rests you and the neighbours get urgent warnings only, and no signs can be ordered. You all still take part.",
          "Do the review on the area's page, and it runs again the same day. If you cannot go on, tell the municipality or the police.",
        ],
        officer: (area) => [
          `${area} has not done the yearly review in spite of reminders, and rests from now on.`,
          "Get in touch with the contact person, appoint a new one, or wake the area if you know that it is alive. If nothing happens, it is closed by the municipality's rules.",
        ],
      },
      button: "To the area",
    },
    wakes: {
      subject: (area) => `${area} is awake again`,
      preheader: "What happens now.",
      heading: (area) => `${area} is awake again`,
      text: {
        member: (area) => [
          `Grannsamverkan in ${area} goes on. If it has a contact person you get warnings and tips as before. Otherwise the police or the municipality first appoint one.`,
        ],
        contact: (area) => [
          `Grannsamverkan in ${area} goes on. If it has a contact person you and the neighbours get warnings and tips as before. Otherwise the police or the municipality first appoint one.`,
          "Look through the list of households: somebody may have moved meanwhile.",
        ],
        officer: (area) => [`${area} is awake. If it has no contact person, it stands on your desk.`],
      },
      button: "To the area",
    },
    closed: {
      subject: (area) => `Grannsamverkan in ${area} is closed`,
      preheader: "What it means to you.",
      heading: (area) => `${area} is closed`,
      text: {
        member: (area, days) => [
          `Grannsamverkan in ${area} is closed. From now on no warnings or tips go there.`,
          `If you have a decal on your door, take it down. Your details in the area are removed after ${days} days.`,
          "If you and your neighbours want to begin anew, you are welcome to apply again.",
        ],
        contact: (area, days) => [
          `Grannsamverkan in ${area} is closed, and that ends your task. Thank you for all that you have done.`,
          "From now on no warnings or tips go there, and you need not pass anything on.",
          `If you have a decal on your door, take it down. Your details in the area are removed after ${days} days.`,
          "If you and your neighbours want to begin anew, you are welcome to apply again.",
        ],
        officer: (area) => [`${area} is closed, and its members have got letters about it.`],
      },
      signs: {
        contact: (n) =>
          `The area has ${nSigns(n)} left. Take them down and give them to the police or the municipality.`,
        officer: (n) => `The area has ${nSigns(n)} to take in. They stand on the page about signs.`,
      },
      button: { member: "Start a new area", contact: "Start a new area", officer: "To the signs" },
    },
    joining: {
      subject: (area) => `About joining ${area}`,
      preheader: "The area is closed.",
      heading: "The area is closed",
      text: (area) =>
        `You have asked to join Grannsamverkan in ${area}. The area is now closed, so that is not possible any more. If you and your neighbours want to begin anew, you can start a new one.`,
      mine: (area) => `You get this letter because you have asked to join Grannsamverkan in ${area}.`,
    },
  },
};
