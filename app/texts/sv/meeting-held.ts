import { nHouseholds, nPersons, tooLong } from "./counted";

/** What belongs to a meeting that is held: agenda, attendance, appointments, minutes. */
export const items = {
  title: "Dagordning och att tänka på",
  agenda: "Dagordning",
  checklist: "Att tänka på",
  tick: (text: string) => `Klart: ${text}`,
  untick: (text: string) => `Inte klart: ${text}`,
  edit: "Ändra listorna",
  editLead: "En punkt på varje rad. Det du redan har bockat av ligger kvar så länge texten är densamma.",
  save: "Spara listorna",
  saved: "Listorna är sparade",
  none: "Listan är tom",
  errors: { tooMany: (n: number) => `Högst ${n} punkter.`, tooLong },
};

export const template = {
  title: "Mallar för möten",
  lead: "Det här får varje nytt möte med sig. Möten som redan finns ändras inte.",
  kinds: "Slag av möte",
  save: "Spara mallen",
  saved: "Mallen är sparad",
  link: "Mallar för möten",
};

export const attendance = {
  title: "Vilka är här?",
  lead: "Tryck på ett hushåll när någon därifrån kommer. Tryck igen om det blev fel.",
  early: "Listan öppnar tre timmar före mötet.",
  none: "Inga hushåll är inskrivna än",
  noneText: "Skriv in dem som kommer under Fler som är här.",
  here: "Är här",
  tick: (address: string) => `${address} är här`,
  untick: (address: string) => `${address} är inte här`,
  count: (n: number, m: number) => `Just nu: ${nHouseholds(n)}, ${nPersons(m)}`,
  more: "Fler som är här",
  moreLead: "Någon som inte står på listan. Skriv adressen, så går det att bjuda in hushållet sedan.",
  who: "Vem, eller vilken adress?",
  people: "Hur många?",
  add: "Lägg till",
  remove: "Ta bort",
  removeOf: (who: string) => `Ta bort ${who}`,
  hold: "Avsluta listan",
  holdLead: "När mötet är slut. Då räknas det som genomfört, och du kan skriva minnesanteckningar.",
  held: "Mötet är genomfört",
  errors: {
    who: { missing: "Skriv vem, eller vilken adress.", tooLong },
    people: "Skriv ett tal mellan 1 och 20.",
  },
};

export const appoint = {
  title: "Utse kontaktombud på mötet",
  lead: "De hushåll som är avprickade står först.",
  wasHere: "Är här på mötet",
  trained: "Har fått utbildningen på mötet",
  done: (name: string) => `${name} är utsedd`,
};

export const minutes = {
  title: "Minnesanteckningar",
  lead: "Skriv kort vad som sades och bestämdes. Skriv inget om enskilda personer.",
  text: "Anteckningar",
  save: "Spara",
  send: "Skicka till medlemmarna",
  sendLead: "Alla medlemmar får texten i ett brev. Det går inte att ändra sedan.",
  saved: "Anteckningarna är sparade, men inte skickade",
  sent: (when: string) => `Skickade till medlemmarna ${when}`,
  early: "Anteckningar skrivs när mötet har börjat.",
  errors: { missing: "Skriv något först.", tooLong },
};
