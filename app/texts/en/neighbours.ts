import type { Texts } from "~/texts/index";
import { tooLong } from "./counted";

export const neighbours: Texts["neighbours"] = {
  tab: "Neighbours",
  list: {
    title: "Neighbours in my group",
    lead: "Here are the neighbours with the same contact person who chose to be seen, with what they chose to show.",
    logged:
      "Each time somebody reads the list it is written down, and those on it see when it was read. Do not share it with others.",
    show: "Show the list",
    heading: "Neighbours who chose to be seen",
    caption: "Neighbours with the same contact person who chose to be seen",
    headings: { name: "Name", phone: "Phone", email: "E-mail", address: "Address" },
    someone: "A neighbour",
    hidden: "Not shown",
    emptyTitle: "Nobody has chosen to be seen yet",
    empty: "It is voluntary, and at first nothing is shown. Talk to each other on the stairs or across the hedge.",
    tooOften: {
      title: "You have read the list many times",
      text: "It can be read ten times an hour. Wait a while and try again.",
    },
    noGroup: {
      title: "Your household has no contact person",
      text: "The list is for neighbours with the same contact person. Talk to whoever answers for the area.",
    },
    own: "What neighbours see of you is your own choice.",
    ownLink: "To My page",
  },
  spread: {
    title: "How many take part?",
    link: "Street by street",
    back: "To the households",
    lead: "This many of the listed households get the warnings, street by street and for each contact person.",
    streetTitle: "Street by street",
    streetCaption: "Households that take part in each street",
    contactTitle: "By contact person",
    contactCaption: "Households that take part with each contact person",
    headings: {
      street: "Street",
      contact: "Contact person",
      picture: "Picture",
      joined: "By e-mail",
      paperOnly: "On paper",
      abstaining: "Abstain",
      share: "Take part",
    },
    nobody: "No contact person",
    protectedHomes: "Protected identity",
    hiddenStreets: (n) =>
      n === 1
        ? "1 more household abstains. In which street only its contact person sees."
        : `${n} more households abstain. In which streets only their contact persons see.`,
    emptyTitle: "No households yet",
    empty: "When households are listed, this shows how many take part.",
  },
  bulk: {
    title: "List several households",
    link: "List several at once",
    lead: "Write streets and numbers, one line for each street. You see what it becomes before anything is saved.",
    lines: "Streets and numbers",
    linesHint: "For example “Hagbyvägen 1–23 odd”, “Skolgatan 2–10 even”, “Ågatan 4A–4F” or “Torget 3 apt 1001–1104”.",
    kind: "How do the households want it?",
    show: "Show what it becomes",
    previewTitle: "This is what it becomes",
    made: (n) => (n === 1 ? "1 new household" : `${n} new households`),
    madeNone: "No new households",
    known: (n) =>
      n === 1
        ? "1 address is listed already and stays as it is."
        : `${n} addresses are listed already and stay as they are.`,
    repeated: (n) => (n === 1 ? "1 address is written twice." : `${n} addresses are written more than once.`),
    strange: (streets) => `Not among the area's streets: ${streets}. Check the spelling.`,
    caption: "Addresses from what you wrote",
    address: "Address",
    state: "What happens",
    states: { new: "Is listed", known: "Listed already" },
    save: (n) => (n === 1 ? "List 1 household" : `List ${n} households`),
    change: "Change",
    done: (n) => (n === 1 ? "1 household is listed" : `${n} households are listed`),
    errors: {
      lines: { missing: "Write at least one street with numbers.", tooLong },
      at: (line, text) => `Line ${line}: ${text}`,
      noStreet: "Write the name of the street first.",
      backwards: "The first number is higher than the last.",
      numbers: "The numbers cannot be understood. Write for example 1–23, 4A–4F or 12.",
      open: "Write from and to which number, for example 1–23.",
      apartments: "The apartments cannot be understood. Write for example apt 1101–1104 or apt 1101, 1102.",
      oneHouse: "Write one house number before the apartments.",
      tooMany: (max) => `It would be more than ${max} households. Split it up.`,
    },
  },
  protect: {
    title: "Protected identity",
    lead: "If your identity is protected, the household can take part without an address. It has a name of your choice instead.",
    happens: [
      "Your address is removed everywhere with us, also in letters that have gone to the contact person.",
      "The name you choose stands instead of the names of everybody in the household. Phone numbers are removed.",
      "You are never on the neighbours' list. The contact person sees only the name you choose.",
      "Warnings and tips come by e-mail as before.",
    ],
    alias: "Name to use instead",
    aliasHint: "Something that does not tell who you are or where you live, for example “The maple”.",
    submit: "Remove the address and change the name",
    undo: "This cannot be undone. If you want the address back, leave and join again.",
    doneTitle: "The address is removed",
    done: (alias) =>
      `The household is now called ${alias} with us. Tell the contact person, so that you both know who it is.`,
    already: (alias) => `The household has protected identity and is called ${alias}.`,
    areaLink: "Is your identity protected?",
    errors: {
      alias: { missing: "Write a name to use.", tooLong },
      taken: "That name is in use in the area. Choose another.",
      telling: "Choose something that is neither your name nor your address.",
    },
    join: {
      link: "Is your identity protected? Join without an address",
      title: "Join without an address",
      lead: "If your identity is protected, write no address, and a name of your own choice. Tell it to the neighbour who gave you the code, so that you are recognised.",
      data: "Whoever answers for the area sees only the name you choose. The other neighbours see nothing.",
      back: "Join the ordinary way",
    },
  },
};
