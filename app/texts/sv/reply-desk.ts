/** The desk's inbox of answers. */
const tooLong = (max: number) => `Texten är för lång. Korta till högst ${max.toLocaleString("sv")} tecken`;

export const desk = {
  title: "Svar från boende",
  lead: "Svar på varningar och tips. Det som kan vara bråttom står först.",
  views: { label: "Svar efter läge", open: "Att svara på", answered: "Besvarade", closed: "Avslutade" },
  none: { open: "Inget svar väntar", answered: "Här finns inget", closed: "Här finns inget" },
  noneText: "När någon svarar på en varning får du ett brev, och det syns här.",
  caption: "Svar från boende",
  headings: { what: "Gäller", kind: "Sort", state: "Läge", at: "Senast skrivet" },
  urgent: "Kan vara bråttom",
  stranger: "Mejl från okänd",
  mine: "Din",
  ownedBy: (name: string) => `Tagen av ${name}`,
  back: "Till skrivbordet",
  templates: "Svarsmallar",
  waiting: (n: number) => (n === 1 ? "1 svar väntar" : `${n} svar väntar`),
  urgentWaiting: (n: number) => (n === 1 ? "1 av dem kan vara bråttom" : `${n} av dem kan vara bråttom`),
  all: "Alla svar",
  pages: "Sidor",
  previous: "Föregående",
  next: "Nästa",
};

export const ticket = {
  title: (kind: string) => `Svar: ${kind}`,
  back: "Till svaren",
  alert: "Svar på",
  who: "Från",
  areas: "Område",
  contact: "Kontakt",
  came: "Kom in",
  owner: "Har ärendet",
  nobody: "Ingen än",
  forgotten: "Borttaget. Det som skrevs sparas i trettio dagar efter att ärendet är avslutat.",
  urgentTitle: "Det här kan vara bråttom",
  urgentText:
    "Texten har ord som kan betyda att någon är i fara. Den som skrev har uppmanats att ringa 112. Ring personen, eller 112, om du bedömer det så.",
  stranger: {
    title: "Från en annan adress än medlemmens",
    text: "Mejlet kom till svarsadressen i ett brev till en medlem, men från en annan adress. Vem som har skrivit är okänt, vad det än står i mejlet: det kan vara medlemmen själv, någon som fick brevet av en granne, eller någon helt annan. Tala aldrig om något om medlemmar för den som skrev.",
    answer: (address: string) =>
      `Vill du svara gör du det i din egen e-post, till ${address}. Härifrån går inga brev till okända adresser.`,
    closeText: "Avsluta när du har läst det, och svarat om det behövs. Efter trettio dagar tas text och adress bort.",
    urgentText:
      "Texten har ord som kan betyda att någon är i fara. Ingen vet vem som har skrivit, eller om den har uppmanats att ringa 112.",
  },
  thread: "Vad som har skrivits",
  observation: "Iakttagelse",
  seenWhen: "När",
  seenWhere: "Var",
  behaviour: "Vad någon gjorde",
  looks: "Hur det såg ut",
  noWords: "(inga ord)",
  cut: "Mejlet var längre än så här. Be om resten om du behöver den.",
  enclosed: (n: number) =>
    n === 1
      ? "Mejlet hade en bilaga. Den sparas inte: be om den om du behöver den."
      : `Mejlet hade ${n} bilagor. De sparas inte: be om dem om du behöver dem.`,
  only: "Visa inte det här för kontaktombud eller grannar. Namn och bilnummer i ett svar är till för myndigheten.",
  take: "Ta ärendet",
  takeOver: "Ta över ärendet",
  release: "Lämna tillbaka ärendet",
  answerTitle: "Svara",
  answer: "Ditt svar",
  answerHint: "Det går som ett brev till den som skrev, i samma mejltråd. Tala gärna om vad det blev.",
  useTemplate: "Börja med en mall",
  send: "Skicka svaret",
  sendAndClose: "Avsluta ärendet när svaret är skickat",
  close: "Avsluta ärendet",
  closeText: "Den som skrev har fått svar. Efter trettio dagar tas texterna bort.",
  done: {
    answered: { title: "Svaret är på väg", text: "Den som skrev får det i ett brev." },
    closed: { title: "Ärendet är avslutat", text: "Texterna tas bort om trettio dagar." },
    taken: { title: "Du har ärendet", text: "Kollegorna ser att du tar hand om det." },
  },
  refused: {
    unanswered: { title: "Svara först", text: "Ett ärende avslutas när den som skrev har fått svar." },
    gone: {
      title: "Svaret gick inte iväg",
      text: "Den som skrev är inte längre med, så inget brev når fram.",
    },
  },
  errors: { missing: "Skriv ett svar", long: tooLong },
};

export const templates = {
  title: "Svarsmallar",
  lead: "Färdiga svar att börja med. De är gemensamma för alla i kommunen som svarar.",
  back: "Till svaren",
  oursNote: "Det här är våra förslag. De blir era egna när ni lägger till en mall.",
  caption: "Svarsmallar",
  headings: { name: "Namn", body: "Text" },
  add: "Lägg till en mall",
  change: "Ändra",
  changeTitle: (name: string) => `Ändra mallen ${name}`,
  name: "Namn på mallen",
  body: "Text",
  save: "Spara mallen",
  remove: "Ta bort mallen",
  full: "Fler än 50 mallar går inte. Ta bort någon först.",
  errors: { missingName: "Ge mallen ett namn", missingBody: "Skriv mallens text", long: tooLong },
  ours: [
    {
      name: "Tack för iakttagelsen",
      body: "Tack för att du berättade. Det du såg är med i ärendet. Du hör av oss när vi vet vad det blev.",
    },
    {
      name: "Gör en anmälan",
      body: "Tack för att du skrev. Det du beskriver är ett brott som behöver anmälas. Ring 114 14 eller anmäl på polisen.se.",
    },
    {
      name: "Det här blev det",
      body: "Tack för ditt svar. Det här blev det: ",
    },
    {
      name: "Gällde inte dig",
      body: "Tack för att du sa till. På Min sida väljer du vilka brev du vill ha.",
    },
  ],
};
