import { tooLong } from "./counted";

/** What neighbours show each other, how much of an area takes part, and living with protected identity. */
export const neighbours = {
  tab: "Grannar",
  list: {
    title: "Grannarna i min grupp",
    lead: "Här står de grannar med samma kontaktombud som själva har valt att synas, med det de har valt att visa.",
    logged:
      "Varje gång någon läser listan skrivs det ner, och de som står där ser när den lästes. Dela den inte med andra.",
    show: "Visa listan",
    heading: "Grannar som har valt att synas",
    caption: "Grannar med samma kontaktombud som har valt att synas",
    headings: { name: "Namn", phone: "Telefon", email: "E-post", address: "Adress" },
    someone: "En granne",
    hidden: "Visas inte",
    emptyTitle: "Ingen har valt att synas än",
    empty: "Det är frivilligt, och från början visas ingenting. Prata med varandra i trappan eller över häcken.",
    tooOften: {
      title: "Du har läst listan många gånger",
      text: "Den går att läsa tio gånger i timmen. Vänta en stund och försök igen.",
    },
    noGroup: {
      title: "Ditt hushåll har inget kontaktombud",
      text: "Listan gäller grannar med samma kontaktombud. Prata med den som svarar för området.",
    },
    own: "Vad grannarna ser av dig väljer du själv.",
    ownLink: "Till Min sida",
  },
  spread: {
    title: "Hur många är med?",
    link: "Gata för gata",
    back: "Till hushållen",
    lead: "Så många av hushållen i listan får varningarna, gata för gata och för varje kontaktombud.",
    streetTitle: "Gata för gata",
    streetCaption: "Hushåll som är med på varje gata",
    contactTitle: "Kontaktombud för kontaktombud",
    contactCaption: "Hushåll som är med hos varje kontaktombud",
    headings: {
      street: "Gata",
      contact: "Kontaktombud",
      picture: "Bild",
      joined: "Via e-post",
      paperOnly: "På papper",
      abstaining: "Avstår",
      share: "Är med",
    },
    nobody: "Inget kontaktombud",
    protectedHomes: "Skyddade uppgifter",
    hiddenStreets: (n: number) =>
      n === 1
        ? "Dessutom avstår 1 hushåll. På vilken gata ser bara dess kontaktombud."
        : `Dessutom avstår ${n} hushåll. På vilka gator ser bara deras kontaktombud.`,
    emptyTitle: "Inga hushåll än",
    empty: "När hushåll är inskrivna syns det här hur många som är med.",
  },
  bulk: {
    title: "Skriv in flera hushåll",
    link: "Skriv in flera på en gång",
    lead: "Skriv gator och nummer, en rad för varje gata. Du får se vad det blir innan något sparas.",
    lines: "Gator och nummer",
    linesHint:
      "Till exempel ”Hagbyvägen 1–23 udda”, ”Skolgatan 2–10 jämna”, ”Ågatan 4A–4F” eller ”Torget 3 lgh 1001–1104”.",
    kind: "Hur vill hushållen ha det?",
    show: "Visa vad det blir",
    previewTitle: "Det här blir det",
    made: (n: number) => (n === 1 ? "1 nytt hushåll" : `${n} nya hushåll`),
    madeNone: "Inga nya hushåll",
    known: (n: number) =>
      n === 1 ? "1 adress finns redan och lämnas som den är." : `${n} adresser finns redan och lämnas som de är.`,
    repeated: (n: number) =>
      n === 1 ? "1 adress står två gånger i det du skrev." : `${n} adresser står flera gånger i det du skrev.`,
    strange: (streets: string) => `Hör inte till områdets gator: ${streets}. Kontrollera stavningen.`,
    caption: "Adresser ur det du skrev",
    address: "Adress",
    state: "Vad som händer",
    states: { new: "Skrivs in", known: "Finns redan" },
    save: (n: number) => (n === 1 ? "Skriv in 1 hushåll" : `Skriv in ${n} hushåll`),
    change: "Ändra",
    done: (n: number) => (n === 1 ? "1 hushåll är inskrivet" : `${n} hushåll är inskrivna`),
    errors: {
      lines: { missing: "Skriv minst en gata med nummer.", tooLong },
      at: (line: number, text: string) => `Rad ${line}: ${text}`,
      noStreet: "Skriv gatans namn först.",
      backwards: "Det första numret är högre än det sista.",
      numbers: "Numren går inte att förstå. Skriv till exempel 1–23, 4A–4F eller 12.",
      open: "Skriv från och till vilket nummer, till exempel 1–23.",
      apartments: "Lägenheterna går inte att förstå. Skriv till exempel lgh 1101–1104 eller lgh 1101, 1102.",
      oneHouse: "Skriv ett husnummer före lägenheterna.",
      tooMany: (max: number) => `Det blir fler än ${max} hushåll. Dela upp det.`,
    },
  },
  protect: {
    title: "Skyddade personuppgifter",
    lead: "Har du skyddad identitet kan hushållet vara med utan adress. I stället har det ett namn som du väljer.",
    happens: [
      "Din adress tas bort överallt hos oss, också i brev som redan har gått till kontaktombudet.",
      "Namnet du väljer står i stället för namnen på alla i hushållet. Telefonnummer tas bort.",
      "Du syns aldrig i grannarnas lista. Kontaktombudet ser bara det namn du väljer.",
      "Varningar och tips kommer med e-post som förut.",
    ],
    alias: "Namn att använda i stället",
    aliasHint: "Något som inte säger vem du är eller var du bor, till exempel ”Lönnen”.",
    submit: "Ta bort adressen och byt namn",
    undo: "Det går inte att ångra. Vill du ha adressen tillbaka går du ur och går med igen.",
    doneTitle: "Adressen är borttagen",
    done: (alias: string) =>
      `Hushållet heter nu ${alias} hos oss. Berätta för kontaktombudet, så vet ni båda vem det är.`,
    already: (alias: string) => `Hushållet har skyddade uppgifter och heter ${alias}.`,
    areaLink: "Har du skyddade personuppgifter?",
    errors: {
      alias: { missing: "Skriv ett namn att använda.", tooLong },
      taken: "Det namnet används redan i området. Välj ett annat.",
      telling: "Välj något som inte är ditt namn eller din adress.",
    },
    join: {
      link: "Har du skyddade personuppgifter? Gå med utan adress",
      title: "Gå med utan adress",
      lead: "Har du skyddade personuppgifter skriver du ingen adress, och ett namn som du väljer själv. Berätta det för grannen som gav dig koden, så att du känns igen.",
      data: "Den som svarar för området ser bara namnet du väljer. De andra grannarna ser ingenting.",
      back: "Gå med på vanligt sätt",
    },
  },
};
