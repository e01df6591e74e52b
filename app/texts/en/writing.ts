import type { Texts } from "../index";

const households = (n: number) => (n === 1 ? "1 household" : `${n} households`);

export const writing: Texts["writing"] = {
  category: "What is it about?",
  categoryHint: "Members can choose which subjects they want letters about.",
  categories: {
    burglary: "Burglary in homes or storerooms",
    carTheft: "Theft of or from cars",
    bicycle: "Bicycle theft",
    theft: "Other theft",
    fraud: "Fraud",
    vandalism: "Vandalism",
    fire: "Fire",
    missingPerson: "Missing person",
    seasonal: "Tips for the season",
    other: "Other",
  },
  more: "Subject, whom to call, and who else may read it",
  call: "Whom should people call?",
  callHint:
    "112 and 114 14 are always in the letter. Write only if it is somebody else, for example: Kommunens växel 0587-810 00.",
  callLabel: "Call",
  public: "Show it to everybody on the site too",
  publicHint: "Otherwise only the members read it.",
  markHint: "**Two stars** make words bold, a line that begins with - becomes a point in a list.",
  attachments: { title: "Pictures and papers" },
  english: {
    title: "In English (optional)",
    lead: "Whoever reads in English gets this text. If it is empty, everybody gets the Swedish one.",
    inEnglish: "(English)",
  },
  target: {
    title: "Only some streets, a place on the map, the police area or only the contact persons",
    lead: "All that you choose is added to the areas above. Who lives in several of the places you chose still gets one letter.",
    streets: "Streets",
    streetsHint: "One street a line. For example: Skolgatan, or Hagbyvägen 1–23 udda.",
    circle: "A circle",
    circleHint: "The middle in degrees, and how many metres from there.",
    lat: "Latitude",
    lon: "Longitude",
    metres: "Metres",
    drawn: "A drawn shape",
    drawnHint: "GeoJSON. The map writes it for you when you draw.",
    policeArea: "The whole police area",
    policeAreaHint: "Every area of every municipality there. Whoever approves it must work for all of them too.",
    noPoliceArea: "No, only here",
    contactsOnly: "Only the contact persons",
    contactsOnlyHint: "The other members get no letter and see nothing on the page.",
    count: "Count how many",
    notCounted: "How many get it is counted when you press the button.",
    reach: (people, letters) =>
      `${people === 1 ? "1 person" : `${people} people`} get it now, ${letters === 1 ? "1 letter" : `${letters} letters`} are sent.`,
    reachMore: (reach) =>
      [
        `${reach.areas === 1 ? "1 area" : `${reach.areas} areas`}.`,
        reach.later > 0 ? `${reach.later} get it when the contact person passes it on.` : "",
        reach.paperHouseholds > 0 ? `${households(reach.paperHouseholds)} without e-mail.` : "",
        reach.placeless > 0
          ? `${households(reach.placeless)} cannot be placed on the map and are reached only by their area or street.`
          : "",
      ]
        .filter(Boolean)
        .join(" "),
    errors: {
      manyStreets: (max) => `At most ${max} streets. Choose whole areas instead`,
      street: (line) => `The street “${line}” cannot be understood. Write for example Skolgatan 1–9`,
      circle: {
        half: () => "Fill in latitude, longitude and metres, or none of them",
        numbers: () => "Write numbers, for example 59.52, 15.04 and 500",
        outside: () => "The point does not lie in Sweden. Latitude is about 55–69, longitude about 11–24",
        radius: (least, most) => `The circle's radius can be between ${least} and ${most} metres`,
      },
      drawn: {
        notJson: "The shape cannot be read. Paste GeoJSON, or draw on the map",
        noPolygon: "The shape must be a surface (Polygon or MultiPolygon)",
        several: "There are several shapes. Choose one",
        open: "The shape is not closed: its last point must be its first",
        few: "The shape has too few corners",
        outside: "The shape does not lie in Sweden",
        tooMany: "The shape has too many corners",
      },
    },
  },
  typing: {
    kept: (time) => `What you write was kept at ${time}.`,
    notYet: "What you write is kept while you write. Nothing is sent.",
    keep: "Keep the draft",
    others: (names) => `${names} is writing here too right now.`,
    earlier: (when) => `You wrote here ${when} without saving`,
    goOn: "Go on where you were",
    begunTitle: "What you have begun to write",
    untitled: "Without title",
    throwAway: "Throw away",
  },
  conflict: {
    title: "Another text has been saved",
    saved: (who, when) => `${who} saved another text ${when}.`,
    whatToDo:
      "That text stands here. Your own is still in the form below. Take what you want from both, and save then.",
    same: "the same in both",
    empty: "Empty",
  },
  diff: {
    title: (version) => `Changed since version ${version}`,
    lead: "Added words are underlined, removed ones are struck out. Fields that are not named are as before.",
    onlyOthers: "The words are the same as then. What has changed is where it goes, its kind or how urgent it is.",
    added: "added: ",
    removed: "removed: ",
    end: " end. ",
  },
  schedule: {
    title: "When shall it be sent?",
    when: { now: "Now", later: "At a time that I choose" },
    at: "Day and time",
    atHint: "Swedish time, at most 90 days ahead.",
    onlyLater: "if you have chosen a time of your own",
    whichLabel: "That hour comes twice. Which one do you mean?",
    which: {
      first: "The first, before the clock is put back (summer time)",
      second: "The second, afterwards (winter time)",
    },
    note: "Before the letters go, it is checked again who should have them.",
    link: "Send at another time",
    problems: {
      unreadable: "Write day and time, for example 2026-11-27 08:00",
      skipped:
        "That time does not exist: the clock is put forward that night. Choose a time before 02:00 or from 03:00",
      twice: "That time comes twice: the clock is put back that night. Choose below which one you mean",
      past: "That time is over. Choose a later one, or send now",
      far: "Choose a time within 90 days",
    },
    goesAt: (when) => `Is sent ${when}`,
    done: { title: "Approved", text: "It is sent by itself at the time you chose. Until then it can be stopped." },
    unscheduled: { title: "Stopped", text: "Nothing is sent. The text can be changed and handed in again." },
    withdrawn: {
      title: "Withdrawn",
      text: "Letters that had not gone are stopped. Those who have got the letter get nothing more.",
    },
    notSent: {
      approver: "It was not sent: whoever approved it does not work here any more. Somebody else has to approve it.",
      nobody: "It was not sent: nobody would have got it. Look at where it goes.",
      unanswered: "It was not sent: words of the text were asked about and have no answer.",
    },
    cancelledNote: "Stopped before its time.",
    stopTitle: "Stop the sending",
    stopLink: "Withdraw: stop the letters that have not gone",
    stopScheduledLink: "Stop it before it goes out",
    stopScheduled: "Nothing has been sent. The text goes back to whoever wrote it.",
    stopSending:
      "Letters that wait are not sent. Those who have got the letter are told nothing more: write a correction if something was wrong.",
    stopScheduledButton: "Stop",
    stopSendingButton: "Withdraw",
  },
  late: {
    title: "Sent by one officer alone",
    waits: "Somebody else is to read it afterwards.",
    reviewedBy: (name) => `${name} has read it afterwards`,
    review: "Read it and write what you think",
    tasks: (n) =>
      n === 1
        ? "1 warning was sent by a colleague alone and is to be read"
        : `${n} warnings were sent by colleagues alone and are to be read`,
    reviewTitle: "Read afterwards",
    reviewLead:
      "A colleague sent the warning before anybody else had read it. Read it and write what was good or should have been different.",
    remark: "Your remark",
    remarkHint: "For example: Nothing to remark. Police and coordinators see it.",
    remarkMissing: "Write a remark, for example: Nothing to remark",
    submit: "Mark as read",
    done: { title: "Read afterwards", text: "Your remark has been kept." },
    link: "Send it alone now, a colleague reads it afterwards",
    aloneTitle: "You send it before anybody else has read it",
    aloneText: "Do so only if it cannot wait. A colleague gets the task to read it afterwards.",
    reason: "Why can it not wait?",
    reasonHint: "For example: Ongoing burglaries tonight, no colleague on duty.",
    missing: "Write why it cannot wait",
    long: (max) => `The text is too long. Shorten it to at most ${max} characters`,
    send: (whom) => `Send it alone to ${whom}`,
  },
  errors: {
    titleEn: "Write an English title, or empty all English text",
    bodyEn: "Write the English text, or empty all English text",
  },
};
