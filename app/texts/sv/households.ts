import { tooLong } from "./counted";
import { correct } from "./household-address";
import { codes } from "./household-codes";
import { letters } from "./household-letters";
import { assign, list, register, remove } from "./household-register";
import { answer, confirm, join } from "./joining";

/** An area's pages, joining it with a household code, and its register of households. */
export const households = {
  area: {
    above: (municipality: string) => `Grannsamverkan i ${municipality}`,
    tabs: {
      label: "Områdets sidor",
      overview: "Översikt",
      households: "Hushåll",
      codes: "Koder",
      contacts: "Kontaktombud",
      meetings: "Möten",
      place: "Gator",
      signs: "Skyltar",
    },
    stages: { approved: "På väg", active: "I gång", dormant: "Vilar", closed: "Avslutat" },
    alerts: {
      title: "Senaste varningar och tips",
      emptyTitle: "Inga varningar än",
      empty: "När polisen eller kommunen skickar något till området står det här.",
    },
    contacts: {
      title: "Kontaktombud",
      none: "Inget kontaktombud är utsett än.",
      about: "Prata med ditt kontaktombud om du undrar något, eller om du har fått en ny granne.",
    },
    facts: { title: "Om området", streets: "Gator", households: "Hushåll som är med" },
  },
  address: {
    street: "Gata eller väg",
    number: "Nummer",
    numberHint: "Till exempel 12 eller 12 B.",
    apartment: "Lägenhetsnummer",
    apartmentHint: "Fyra siffror, till exempel 1102. Bor du i eget hus, lämna tomt.",
    flat: (apartment: string) => `lgh ${apartment}`,
    errors: {
      street: { missing: "Skriv gatan eller vägen.", tooLong },
      number: {
        missing: "Skriv husets nummer.",
        tooLong,
        invalid: "Skriv numret med siffror och kanske en bokstav, till exempel 12 eller 12 B.",
      },
      apartment: "Lägenhetsnumret är för långt. Det brukar ha fyra siffror.",
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
