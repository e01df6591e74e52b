import type { Texts } from "../index";

export const wanted: Texts["wanted"] = {
  howMuch: "How much",
  lowest: "What is worth a letter?",
  priorities: {
    ordinary: { label: "Everything", hint: "Also ordinary tips and ordinary information." },
    important: { label: "Important and urgent", hint: "Ordinary letters do not come at all." },
    urgent: { label: "Only urgent", hint: "Seldom, and only when there is danger." },
  },
  weekly: "Collect ordinary letters in one weekly letter",
  weeklyHint: "It comes on Mondays at eight o’clock. Important and urgent letters come at once.",
  aboutWhat: "What it should be about",
  urgentAlways: "Urgent warnings always come, whatever you choose here.",
  categories: "Subjects",
  areas: "Areas where you live",
  quiet: "Quiet hours",
  quietLead: "Letters wait until they are over. Nothing is lost, and urgent warnings come all the same.",
  quietFrom: "From",
  quietTo: "To",
  language: "You change language, name and phone among your details.",
  changeLanguage: "Change details",
  errors: {
    lowest: "Choose what is worth a letter.",
    time: "Write a time of day, for example 22:00.",
    bothEnds: "Fill in both times, or neither.",
    tooLong: (hours) => `Quiet hours can last ${hours} hours at most. Choose another time.`,
  },
};

export const weekly: Texts["weekly"] = {
  letter: {
    subject: (n, municipality) =>
      n === 1
        ? `Weekly letter from Grannsamverkan in ${municipality}`
        : `Weekly letter from Grannsamverkan in ${municipality}: ${n} items`,
    above: (municipality) => `Weekly letter · ${municipality}`,
    heading: "What happened this week",
    lead: (n) =>
      n === 1
        ? "One letter has waited to be collected here."
        : `${n} letters have waited to be collected here, the oldest first.`,
    kind: "Kind",
    whole: (title) => `Read all of it: ${title}`,
    why: (municipality) =>
      `You get the weekly letter because you asked for it, or because many letters came from ${municipality} in a short time.`,
    change: "Choose which letters you get, and when",
    stop: "Stop the weekly letter",
  },
  toCome: (n) =>
    n === 1 ? "1 person gets it in the next weekly letter." : `${n} people get it in the next weekly letter.`,
  told: (n) => (n === 1 ? "1 person has had it in a weekly letter." : `${n} people have had it in a weekly letter.`),
};
