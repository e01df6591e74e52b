import { listed } from "./counted";

/** Letters about joining. */
export const letters = {
  above: (area: string) => `Grannsamverkan i ${area}`,
  numbers: "Pågår ett brott eller är någon i fara? Ring 112. Är det inte bråttom? Ring 114 14.",
  mine: (area: string) => `Du får brevet därför att du har bett om att gå med i Grannsamverkan i ${area}.`,
  member: (area: string) => `Du får brevet därför att du är med i Grannsamverkan i ${area}.`,
  decider: (area: string) => `Du får brevet därför att du svarar för vilka som får gå med i ${area}.`,
  confirm: {
    subject: "Din kod för att gå med i Grannsamverkan",
    preheader: "Bekräfta din e-postadress, så kan en granne säga ja.",
    heading: "Bekräfta din e-postadress",
    who: (area: string, municipality: string) =>
      `Någon, troligen du, vill gå med i Grannsamverkan i ${area} i ${municipality} kommun och har skrivit den här e-postadressen.`,
    how: "Skriv koden på sidan där du började:",
    orLink: "Eller tryck på knappen. Det går bra på vilken telefon eller dator som helst.",
    button: "Bekräfta adressen",
    limits: "Koden och knappen gäller i ett dygn.",
    notYou: "Var det inte du? Då behöver du inte göra något. Utan ditt ja händer inget.",
  },
  already: {
    memberSubject: (area: string) => `Du är redan med i ${area}`,
    memberHeading: "Du är redan med",
    waitingSubject: (area: string) => `Du har redan bett om att gå med i ${area}`,
    waitingHeading: "Din begäran väntar på svar",
    preheader: "Du behöver inte göra något.",
    text: (area: string) => `Någon, troligen du, har just försökt gå med i ${area} med din e-postadress.`,
    member:
      "Du är redan medlem där och får varningar och tips. Koden på lappen är inte förbrukad: ge den gärna till en granne.",
    waiting: "Du har redan bett om det och bekräftat adressen. En granne kommer att svara, och då får du ett brev.",
    button: "Till området",
  },
  arrived: {
    subject: (name: string, area: string) => `${name} vill gå med i ${area}`,
    preheader: "En granne väntar på ditt svar.",
    heading: (name: string) => `${name} vill gå med`,
    text: "En granne har använt en kod och bekräftat sin e-postadress. Säg ja om du vet att personen bor där. Är du osäker, gå dit och fråga.",
    name: "Namn",
    address: "Adress",
    button: "Svara grannen",
    one: "Är ni flera som kan svara gäller det svar som kommer först.",
  },
  standIn: {
    why: (area: string) => `Du får brevet därför att ingen i ${area} kan svara, och du är polis eller samordnare där.`,
    text: "En granne har använt en kod och bekräftat sin e-postadress. Området har inget kontaktombud, och den som startade det är inte längre med. Därför behöver du svara. Säg ja bara om du vet att personen bor där.",
    appoint: "Utse gärna ett kontaktombud, så kan området svara självt nästa gång.",
    toAppoint: "Utse kontaktombud",
  },
  approved: {
    subject: (area: string) => `Välkommen till Grannsamverkan i ${area}`,
    preheader: "Du är med. Så här fungerar det.",
    heading: (area: string) => `Välkommen till ${area}`,
    saidYes: { neighbour: "En granne har sagt ja, och nu är du med.", self: "Tack för ditt ja. Nu är du med." },
    comes: "Varningar och tips från polisen och kommunen kommer till den här adressen.",
    later: "När området är i gång kommer varningar och tips från polisen och kommunen till den här adressen.",
    rests: "Området vilar just nu. Så länge kommer bara brådskande varningar till den här adressen.",
    contacts: (names: string[]) =>
      names.length === 1
        ? `Ditt kontaktombud är ${names[0]}. Fråga gärna om du undrar något.`
        : `Era kontaktombud är ${listed(names)}. Fråga gärna om du undrar något.`,
    promise: "Det här lovar vi varandra",
    promises: [
      "Vi håller ögonen öppna, och ringer i stället för att själva ingripa.",
      "Vi säger till en granne när vi reser bort. Gör det öga mot öga: skriv det aldrig på nätet.",
      "Vi låser, och förvarar värdesaker säkert.",
      "Vi läser tipsen som kommer.",
    ],
    button: "Till ditt område",
    signIn: "Du loggar in med din e-postadress. Då får du en kod, inget lösenord behövs.",
  },
  declined: {
    subject: (area: string) => `Svar om att gå med i ${area}`,
    preheader: "Den här gången blev det nej. Här står varför.",
    heading: "Det blev nej den här gången",
    text: (area: string) => `Du har bett om att gå med i Grannsamverkan i ${area}. Svaret är nej. Skälet är:`,
    again: "Tror du att det blev fel? Prata med grannen som gav dig koden. Med en ny kod kan du försöka igen.",
  },
};
