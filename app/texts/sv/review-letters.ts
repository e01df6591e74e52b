import { nSigns } from "./counted";

/** Letters about the yearly review, and about areas that rest, wake and end. */
export const letters = {
  above: (area: string) => `Grannsamverkan i ${area}`,
  numbers: "Pågår ett brott eller är någon i fara? Ring 112. Är det inte bråttom? Ring 114 14.",
  mine: {
    member: (area: string) => `Du får brevet därför att du är med i Grannsamverkan i ${area}.`,
    contact: (area: string) => `Du får brevet därför att du svarar för Grannsamverkan i ${area}.`,
    officer: (area: string) => `Du får brevet därför att du är polis eller samordnare för ${area}.`,
  },
  reminder: {
    subject: (area: string) => `Dags för årsavstämning i ${area}`,
    lastSubject: (area: string) => `Sista påminnelsen: årsavstämning i ${area}`,
    preheader: "Fem frågor, ungefär fem minuter.",
    heading: "Dags för årsavstämning",
    text: {
      contact: (area: string) =>
        `Snart är det ett år sedan ni stämde av i ${area}. Träffa grannarna och svara sedan på fem frågor.`,
      officer: (area: string) =>
        `${area} har inte gjort sin årsavstämning. Hör gärna av dig till kontaktombudet, eller utse ett nytt.`,
    },
    until: (day: string) => `Är den inte gjord ${day} blir området vilande. Då får det bara brådskande varningar.`,
    steps: [
      "Bjud in grannarna. Det räcker med en fika på gården.",
      "Gå igenom listan över hushåll tillsammans.",
      "Titta på skyltarna.",
      "Svara på de fem frågorna.",
    ],
    button: "Gör avstämningen",
  },
  needs: {
    subject: (area: string) => `${area} behöver er hjälp`,
    preheader: "Årsavstämningen är gjord, och något behöver göras.",
    heading: "Avstämningen är gjord",
    text: (area: string) => `Kontaktombudet i ${area} har gjort årsavstämningen och ber om det här:`,
    items: {
      help: "Hjälp med listan över hushåll.",
      newContact: "Ett nytt kontaktombud.",
      ends: "Grannarna vill avsluta området. Hör av dig innan du avslutar det.",
    },
    button: "Till området",
  },
  rests: {
    subject: (area: string) => `${area} vilar`,
    preheader: "Ingen årsavstämning är gjord.",
    heading: (area: string) => `${area} vilar`,
    text: {
      member: (area: string) => [
        `Ingen har gjort årsavstämningen i ${area}, så området vilar från och med nu.`,
        "Så länge det vilar får du bara brådskande varningar. Du är fortfarande med, och behöver inte göra något.",
        "Vill du att det ska komma i gång? Prata med ditt kontaktombud, eller hör av dig till kommunen om du själv vill ta över.",
      ],
      contact: (area: string) => [
        `Ingen har gjort årsavstämningen i ${area}, så området vilar från och med nu.`,
        "Så länge det vilar får du och grannarna bara brådskande varningar, och det går inte att beställa skyltar. Ni är fortfarande med.",
        "Gör avstämningen på områdets sida, så är området i gång igen samma dag. Orkar du inte längre, säg till kommunen eller polisen.",
      ],
      officer: (area: string) => [
        `${area} har inte gjort årsavstämningen trots påminnelser, och vilar från och med nu.`,
        "Hör av dig till kontaktombudet, utse ett nytt, eller väck området om ni vet att det lever. Händer inget avslutas det enligt kommunens regler.",
      ],
    },
    button: "Till området",
  },
  wakes: {
    subject: (area: string) => `${area} är vaket igen`,
    preheader: "Så här blir det nu.",
    heading: (area: string) => `${area} är vaket igen`,
    text: {
      member: (area: string) => [
        `Grannsamverkan i ${area} fortsätter. Är ett kontaktombud utsett får du varningar och tips som förut. Annars utser polisen eller kommunen ett först.`,
      ],
      contact: (area: string) => [
        `Grannsamverkan i ${area} fortsätter. Är ett kontaktombud utsett får du och grannarna varningar och tips som förut. Annars utser polisen eller kommunen ett först.`,
        "Titta igenom listan över hushåll: någon kan ha flyttat under tiden.",
      ],
      officer: (area: string) => [`${area} är väckt. Har området inget kontaktombud står det på ert skrivbord.`],
    },
    button: "Till området",
  },
  closed: {
    subject: (area: string) => `Grannsamverkan i ${area} är avslutad`,
    preheader: "Det här betyder det för dig.",
    heading: (area: string) => `${area} är avslutat`,
    text: {
      member: (area: string, days: number) => [
        `Grannsamverkan i ${area} är avslutad. Från och med nu kommer inga varningar eller tips dit.`,
        `Har du en dekal på dörren, ta ner den. Dina uppgifter i området tas bort efter ${days} dygn.`,
        "Vill du och grannarna börja om går det bra: ansök igen.",
      ],
      contact: (area: string, days: number) => [
        `Grannsamverkan i ${area} är avslutad, och ditt uppdrag är slut i och med det. Tack för allt du har gjort.`,
        "Från och med nu kommer inga varningar eller tips dit, och du behöver inte föra något vidare.",
        `Har du en dekal på dörren, ta ner den. Dina uppgifter i området tas bort efter ${days} dygn.`,
        "Vill du och grannarna börja om går det bra: ansök igen.",
      ],
      officer: (area: string) => [`${area} är avslutat, och medlemmarna har fått brev om det.`],
    },
    signs: {
      contact: (n: number) => `Området har ${nSigns(n)} kvar. Ta ner dem och lämna dem till polisen eller kommunen.`,
      officer: (n: number) => `Området har ${nSigns(n)} att ta in. De står på sidan om skyltar.`,
    },
    button: { member: "Starta ett nytt område", contact: "Starta ett nytt område", officer: "Till skyltarna" },
  },
  joining: {
    subject: (area: string) => `Svar om att gå med i ${area}`,
    preheader: "Området är avslutat.",
    heading: "Området är avslutat",
    text: (area: string) =>
      `Du har bett om att gå med i Grannsamverkan i ${area}. Området är nu avslutat, så det går inte längre. Vill du och grannarna börja om kan ni starta ett nytt.`,
    mine: (area: string) => `Du får brevet därför att du har bett om att gå med i Grannsamverkan i ${area}.`,
  },
};
