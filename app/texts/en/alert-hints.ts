import type { Texts } from "../index";

export const hints: Texts["alerts"]["hints"] = {
  title: "Words to look at once more",
  lead: (n) =>
    n === 1
      ? "One place in the text may point somebody out or deceive somebody. Change it, or choose why it should stay."
      : `${n} places in the text may point somebody out or deceive somebody. Change them, or choose why they should stay.`,
  none: "We found nothing in the text that looks like names, numbers, addresses or descriptions of people. The questions below are still yours to answer: a computer does not see everything.",
  why: (words) => `Why should “${words}” stay?`,
  own: "In your own words",
  ownHint: "If none of the answers fits.",
  optional: "optional",
  change: "Change the text",
  goesTo: "It leads to:",
  more: (n) => (n === 1 ? "It is in one more place." : `It is in ${n} more places.`),
  fields: {
    title: "In the title",
    body: "In the text",
    place: "Under Where",
    timeSpan: "Under When",
    advice: "In the advice",
    call: "Under Whom to call",
    titleEn: "In the English title",
    bodyEn: "In the English text",
    placeEn: "Under Where in English",
    timeSpanEn: "Under When in English",
    adviceEn: "In the English advice",
    callEn: "Under Whom to call in English",
    label: "In an attachment's name",
  },
  legend: "Apart from what stays for a reason, can you answer yes to every question?",
  keptTitle: "What stays, and why",
  keptLead: "The computer has asked about these words. Whoever wrote the text or handed it in has answered.",
  errors: {
    missing: (words) => `Choose why “${words}” should stay, or change the text`,
    long: (max) => `The reason is too long. Shorten it to ${max} characters at most`,
  },
  kinds: {
    personNumber: {
      title: "Personal identity number",
      why: "A personal identity number points to one single human being and can be used for fraud. Remove it.",
      reasons: { not: "It is not a personal identity number" },
    },
    plate: {
      title: "Number plate",
      why: "A number plate leads to the car's owner, who may be innocent. Write its make and colour instead.",
      reasons: { sought: "The police are looking for that very car", not: "It is not a number plate" },
    },
    phone: {
      title: "Phone number",
      why: "A phone number points to whoever has it. Fraudsters often borrow the numbers of others.",
      reasons: {
        office: "The number is that of the police, the municipality or another organisation",
        wanted: "Whoever has the number wants it to be here",
        not: "It is not a phone number",
      },
    },
    email: {
      title: "E-mail address",
      why: "An e-mail address often points to a person and may get spam.",
      reasons: { office: "The neighbours should be able to write there", warned: "The text warns about the address" },
    },
    name: {
      title: "A person's name",
      why: "Nobody should be pointed out. Write what happened, not who it was about.",
      reasons: {
        work: "The person is named for their work or office",
        wanted: "The person wants to be named",
        not: "It is not a person's name",
      },
    },
    address: {
      title: "Exact address",
      why: "An exact address shows who was affected. A street or a block is enough.",
      reasons: {
        public: "It is a meeting place or another place open to everybody",
        wanted: "Those who live there want it to be there",
        not: "It is not an address",
      },
    },
    origin: {
      title: "Origin, faith or looks",
      why: "Such words make suspects of many who are innocent. Write what somebody did.",
      reasons: {
        missing: "The person is missing and must be recognised",
        not: "The words do not describe a person",
      },
    },
    link: {
      title: "Link",
      why: "The neighbours trust links from the police. Make sure that it leads where it should.",
      reasons: { checked: "I have opened the page and it is the right one", warned: "The text warns about the page" },
    },
    lookalike: {
      title: "Letters that are not what they look like",
      why: "Fraudsters replace letters by others that look the same. Write the word again with ordinary letters.",
      reasons: {
        warned: "The text warns about that very spelling",
        foreign: "The word is spelled that way in another language",
      },
    },
  },
};
