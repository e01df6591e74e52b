import { nHouseholds, nSigns } from "./counted";

/** What the next steps are told with: numbers, and days in words. */
interface Told {
  now: number;
  least: number;
  pending: number;
  emptied: number;
  contactLoad: number;
  /** When the start-up meeting is; "" without a time. */
  when: string;
  orderFrom: string;
  toPlace: number;
  toInspect: number;
  faded: number;
  recalled: number;
  review: string;
}

/** A next step: what whoever does it reads, what everybody else reads, and the links of both; "" where there is none. */
interface Words {
  mine: (told: Told) => string;
  others: (told: Told) => string;
  link: string;
  look: string;
}

const signs: Pick<Words, "look"> = { look: "Se skyltarna" };

const steps = {
  answer: {
    mine: ({ pending }) =>
      pending === 1
        ? "En granne vill gå med och väntar på ditt svar."
        : `${pending} grannar vill gå med och väntar på ditt svar.`,
    others: ({ pending }) =>
      pending === 1 ? "Svarar en granne som vill gå med." : `Svarar ${pending} grannar som vill gå med.`,
    link: "Svara grannarna",
    look: "Se vilka som väntar",
  },
  settle: {
    mine: ({ emptied }) =>
      emptied === 1
        ? "Ur ett hushåll har den sista gått ur. Berätta vad som gäller där nu, så stämmer listan."
        : `Ur ${emptied} hushåll har den sista gått ur. Berätta vad som gäller där nu, så stämmer listan.`,
    others: () => "Rättar listan över hushåll.",
    link: "Rätta listan",
    look: "",
  },
  invite: {
    mine: ({ now, least }) =>
      `${nHouseholds(now)} är med. Det behövs minst ${least} för att området ska komma i gång. Skriv ut koder och lämna dem till grannarna.`,
    others: ({ now, least }) => `Bjuder in grannarna. ${nHouseholds(now)} är med, och det behövs minst ${least}.`,
    link: "Skriv ut koder",
    look: "Se hushållen",
  },
  arrange: {
    mine: () => "Boka uppstartsmötet, eller föreslå flera tider. Alla medlemmar får en inbjudan.",
    others: () => "Bokar uppstartsmötet. Du får en inbjudan med brev.",
    link: "Boka uppstartsmötet",
    look: "",
  },
  choose: {
    mine: () => "Flera tider är föreslagna för uppstartsmötet. Boka den som passar flest.",
    others: () => "Bokar uppstartsmötet när ni har svarat. Svara med länken i ditt brev: vilka tider passar dig?",
    link: "Välj tid",
    look: "",
  },
  come: {
    mine: ({ when }) => `Uppstartsmötet är ${when}. Sätt upp anslaget och gå igenom dagordningen i god tid.`,
    others: ({ when }) => `Uppstartsmötet är ${when}. Kom gärna.`,
    link: "Förbered mötet",
    look: "Om mötet",
  },
  attend: {
    mine: () => "Uppstartsmötet är i dag. Pricka av vilka som kommer, och utse kontaktombud på plats.",
    others: ({ when }) => `Håller uppstartsmötet: ${when}. Kom gärna.`,
    link: "Pricka av vilka som är här",
    look: "Om mötet",
  },
  report: {
    mine: () => "Uppstartsmötet har varit. Avsluta listan över vilka som var där.",
    others: () => "Skriver ner hur uppstartsmötet gick. Du behöver inte göra något.",
    link: "Avsluta listan",
    look: "",
  },
  appoint: {
    mine: () => "Uppstartsmötet är hållet. Utse ett kontaktombud, så kommer området i gång.",
    others: () => "Utser ett kontaktombud bland medlemmarna. Vill du vara det? Säg det till dem.",
    link: "Utse kontaktombud",
    look: "",
  },
  orphaned: {
    mine: () => "Området har inget kontaktombud. Utse ett, så att varningarna når alla.",
    others: () => "Utser ett nytt kontaktombud. Vill du vara det? Säg det till dem.",
    link: "Utse kontaktombud",
    look: "",
  },
  review: {
    mine: () => "Det är dags för årsavstämning. Träffa grannarna och svara på fem frågor.",
    others: () => "Bjuder in till årsavstämning och svarar på fem frågor om området.",
    link: "Gör avstämningen",
    look: "Se avstämningen",
  },
  order: {
    mine: () => "Området är i gång och kan beställa skyltar.",
    others: () => "Kan beställa skyltar, nu när området är i gång.",
    link: "Beställ skyltar",
    ...signs,
  },
  orderLater: {
    mine: ({ orderFrom }) => `Från ${orderFrom} kan du beställa skyltar. Lär känna grannarna så länge.`,
    others: ({ orderFrom }) => `Kan beställa skyltar från ${orderFrom}.`,
    link: "",
    look: "",
  },
  deliver: {
    mine: () => "Området har beställt skyltar eller dekaler. Lämna ut dem ur lagret.",
    others: () => "Lämnar ut skyltarna som är beställda.",
    link: "Lämna ut beställningen",
    ...signs,
  },
  place: {
    mine: ({ toPlace }) => `${nSigns(toPlace)} är utlämnade och ska sättas upp. Skriv sedan var de sitter.`,
    others: ({ toPlace }) => `Sätter upp ${nSigns(toPlace)}.`,
    link: "Skriv var skylten sitter",
    ...signs,
  },
  inspect: {
    mine: ({ toInspect }) =>
      `Det var länge sedan någon såg över ${nSigns(toInspect)}. Gå förbi och titta om ${toInspect === 1 ? "den" : "de"} går att läsa.`,
    others: ({ toInspect }) => `Ser över ${nSigns(toInspect)}.`,
    link: "Se över skyltar",
    ...signs,
  },
  share: {
    mine: ({ contactLoad }) =>
      `Ett kontaktombud har fler än ${contactLoad} hushåll. Se förslaget till hur de kan delas.`,
    others: () => "Delar hushållen jämnare mellan sig.",
    link: "Dela upp hushållen",
    look: "",
  },
  relieve: {
    mine: ({ contactLoad }) => `Kontaktombudet har fler än ${contactLoad} hushåll. Utse ett till.`,
    others: ({ contactLoad }) =>
      `Utser ett kontaktombud till, så att ingen har fler än ${contactLoad} hushåll. Föreslå gärna någon.`,
    link: "Utse ett till",
    look: "",
  },
  replace: {
    mine: ({ faded }) => `${nSigns(faded)} går inte att läsa. Byt ut dem.`,
    others: ({ faded }) => `Byter ut ${nSigns(faded)} som inte går att läsa.`,
    link: "Byt ut skyltar",
    ...signs,
  },
  rest: {
    mine: () => "Träffa grannarna och gör årsavstämningen, så är området i gång igen samma dag.",
    others: () => "Gör årsavstämningen, så är området i gång igen samma dag.",
    link: "Gör avstämningen",
    look: "Se avstämningen",
  },
  wake: {
    mine: () =>
      "Hör av dig till grannarna. Väck området om du vet att det lever, annars avslutas det enligt kommunens regler.",
    others: () => "Kan också väcka området.",
    link: "Väck området",
    look: "",
  },
  recall: {
    mine: ({ recalled }) => `${nSigns(recalled)} ska tas in.`,
    others: ({ recalled }) => `Tar in ${nSigns(recalled)}. Hjälp gärna till att ta ner dem.`,
    link: "Ta emot skyltar",
    ...signs,
  },
  over: {
    mine: () => "Vill grannarna fortsätta? Låt området börja om.",
    others: () => "Svarar den som vill börja om. Ansök om ett nytt område.",
    link: "Låt området börja om",
    look: "Starta ett nytt område",
  },
  calm: {
    mine: () => "",
    others: ({ review }) => `Inget behöver göras just nu. Nästa årsavstämning är från ${review}.`,
    link: "",
    look: "",
  },
} satisfies Record<string, Words>;

/** Where an area stands in its life, and what comes next. */
export const way = {
  next: {
    title: "Nästa steg",
    you: "Du",
    doers: { starter: "Den som startade området", contact: "Kontaktombudet", officer: "Polisen eller kommunen" },
    intro: {
      dormant: "Området vilar. Det får bara brådskande varningar.",
      closed: "Området är avslutat. Det kommer inga varningar, och ingen ny kan gå med.",
    },
    aside: "Har mötet redan varit? Utse kontaktombud",
    steps: steps as Record<keyof typeof steps, Words>,
  },
  title: "Så långt har området kommit",
  label: "Områdets steg, från ansökan till årsavstämning",
  states: { done: "Klart", current: "Nu", beside: "Samtidigt", next: "Sedan", skipped: "Blev inte av" },
  doneOn: (day: string) => `Klart ${day}`,
  steps: {
    applied: { title: "Ansökan", who: (_municipality: string) => "En boende" },
    approved: { title: "Godkänd", who: (municipality: string) => `Polisen och ${municipality} kommun` },
    neighbours: { title: "Grannarna går med", who: () => "Grannarna" },
    meeting: { title: "Uppstartsmöte", who: () => "Polisen och kommunen" },
    contact: { title: "Kontaktombud utses", who: () => "Polisen eller kommunen" },
    active: { title: "Området är i gång", who: () => "Alla i området" },
    signs: { title: "Skyltar lämnas ut", who: () => "Polisen eller kommunen" },
    review: { title: "Årsavstämning", who: () => "Kontaktombudet" },
    rests: { title: "Området vilar", who: () => "Kontaktombudet, polisen eller kommunen" },
    ended: { title: "Området är avslutat", who: () => "Polisen och kommunen" },
    recalled: { title: "Skyltarna tas in", who: () => "Polisen eller kommunen" },
  },
  details: {
    joined: (now: number) => `${nHouseholds(now)} är med`,
    missing: (now: number, least: number) => `${nHouseholds(now)} av minst ${least}`,
    proposed: "Tider är föreslagna",
    review: (day: string) => `Nästa gång: ${day}`,
    ends: (day: string) => `Avslutas ${day} om inget händer`,
    recalled: (n: number) => `${nSigns(n)} kvar`,
  },
};
