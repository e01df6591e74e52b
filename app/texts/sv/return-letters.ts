/** Letters about letters that come back. */
export const letters = {
  numbers: "Pågår ett brott eller är någon i fara? Ring 112. Är det inte bråttom? Ring 114 14.",
  unreachable: {
    subject: (name: string) => `Brev till ${name} kommer inte fram`,
    heading: (name: string) => `Brev till ${name} kommer inte fram`,
    why: "Varför",
    todo: "Gör så här",
    contact: {
      above: (area: string) => `Grannsamverkan i ${area}`,
      preheader: "Prata med grannen, så att varningarna når dit också.",
      text: (name: string, area: string) =>
        `${name} i ${area} får inte längre våra brev: varningar, tips och annat kommer tillbaka till oss.`,
      steps: {
        meet: "Prata med grannen. Ett mejl hjälper inte.",
        signIn: "Be grannen logga in på webbplatsen med sin adress. Kommer koden fram börjar vi skicka igen.",
        join: "Har grannen en ny adress? Skriv ut en ny kod till hushållet, så kan grannen gå med med den.",
        paper: "Lämna varningar på papper eller säg dem öga mot öga så länge.",
      },
      button: "Till området",
      mine: (area: string) => `Du får brevet därför att du håller kontakt med hushåll i ${area}.`,
    },
    officer: {
      above: (municipality: string) => `Skrivbordet · ${municipality}`,
      preheader: "Ingen annan i området kan säga till personen.",
      text: (name: string) => `${name} får inte längre våra brev: de kommer tillbaka till oss.`,
      steps: {
        meet: "Ring eller besök personen. Ett mejl hjälper inte.",
        signIn: "Be personen logga in på webbplatsen med sin adress. Kommer koden fram börjar vi skicka igen.",
      },
      button: "Till skrivbordet",
      mine: (municipality: string) => `Du får brevet därför att du är polis eller samordnare för ${municipality}.`,
    },
  },
  returnedMail: {
    above: (municipality: string) => `Skrivbordet · ${municipality}`,
    subject: (name: string) => `Mejl från ${name}`,
    preheader: "Någon har skrivit till Grannsamverkan.",
    heading: "Någon har skrivit till Grannsamverkan",
    answer: (name: string) => `Mejlet är ett svar på ett brev som gick till ${name}.`,
    answerIn: (name: string, area: string) => `Mejlet är ett svar på ett brev som gick till ${name} i ${area}.`,
    toUs: "Mejlet kom till adressen som våra brev skickas från.",
    from: "Från",
    address: "Adress",
    about: "Ämne",
    noSubject: "inget ämne",
    noText: "(inga ord)",
    cut: "Mejlet var längre än så här. Be personen skicka resten till dig.",
    enclosed: (n: number) =>
      n === 1
        ? "Mejlet hade en bilaga. Den följer inte med: be personen skicka den till dig om du behöver den."
        : `Mejlet hade ${n} bilagor. De följer inte med: be personen skicka dem till dig om du behöver dem.`,
    todo: "Gör så här",
    steps: [
      "Svara personen från din vanliga e-post, till adressen här ovanför. Ett svar på det här brevet når inte personen.",
      "Gäller det ett brott som pågår eller någon i fara: ring 112. Be personen lämna tips på 114 14.",
      "Namn och adress i ett mejl kan vara falska. Lämna inte ut något innan du vet vem det är.",
    ],
    kept: "Vi sparar inte mejlet. Det finns bara i det här brevet.",
    mine: (municipality: string) => `Du får brevet därför att du är polis eller samordnare för ${municipality}.`,
  },
  mailPassedOn: {
    above: (municipality: string) => `Grannsamverkan i ${municipality}`,
    subject: "Ditt mejl har gått vidare",
    preheader: "Är det bråttom, ring.",
    heading: "Ditt mejl har gått vidare",
    text: (municipality: string) =>
      `Polisen och kommunens samordnare i ${municipality} har fått ditt mejl. De läser inte mejl dygnet runt.`,
    ongoing: "Pågår ett brott, eller är någon i fara? Vänta inte på svar: ring 112.",
    tip: "Har du sett något som inte är bråttom? Ring 114 14.",
    enclosed: "Bilagor i mejl sparar vi inte. Den som svarar dig ber om dem om de behövs.",
    mine: "Du får brevet därför att du har svarat på ett av våra brev.",
  },
};
