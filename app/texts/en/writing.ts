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
  errors: {
    titleEn: "Write an English title, or empty all English text",
    bodyEn: "Write the English text, or empty all English text",
  },
};
