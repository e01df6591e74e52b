import type { Texts } from "../index";
import { tooLong } from "./counted";
import { correct } from "./household-address";
import { codes } from "./household-codes";
import { letters } from "./household-letters";
import { assign, list, register, remove } from "./household-register";
import { answer, confirm, join } from "./joining";

export const households: Texts["households"] = {
  area: {
    above: (municipality) => `Grannsamverkan in ${municipality}`,
    tabs: {
      label: "Pages of the area",
      overview: "Overview",
      households: "Households",
      codes: "Codes",
      contacts: "Contact persons",
      meetings: "Meetings",
      place: "Streets",
      signs: "Signs",
    },
    stages: { approved: "On its way", active: "Active", dormant: "Resting", closed: "Closed" },
    alerts: {
      title: "Latest warnings and tips",
      emptyTitle: "No warnings yet",
      empty: "What the police or the municipality send to the area is shown here.",
    },
    contacts: {
      title: "Contact persons",
      none: "No contact person has been appointed yet.",
      about: "Talk to your contact person if you wonder about something, or have a new neighbour.",
    },
    facts: { title: "About the area", streets: "Streets", households: "Households taking part" },
  },
  address: {
    street: "Street or road",
    number: "Number",
    numberHint: "For example 12 or 12 B.",
    apartment: "Apartment number",
    apartmentHint: "Four digits, for example 1102. Leave it empty if you live in a house of your own.",
    flat: (apartment) => `apt ${apartment}`,
    errors: {
      street: { missing: "Enter the street or road.", tooLong },
      number: {
        missing: "Enter the number of the house.",
        tooLong,
        invalid: "Enter the number in digits, perhaps with a letter, for example 12 or 12 B.",
      },
      apartment: "The apartment number is too long. It usually has four digits.",
    },
  },
  join,
  confirm,
  codes,
  list,
  register,
  assign,
  correct,
  remove,
  answer,
  letters,
};
