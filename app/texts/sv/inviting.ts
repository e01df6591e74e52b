/** A contact invites a neighbour by e-mail. */
export const inviting = {
  title: "Bjud in med e-post",
  link: "Bjud in en granne med e-post i stället",
  lead: "Känner du grannen, och har du fått e-postadressen av grannen själv? Då behövs ingen kod.",
  rules:
    "Grannen får ett brev med en länk och blir medlem först när grannen själv har sagt ja. Svarar grannen inte inom fjorton dagar glömmer vi adressen.",
  name: "Grannens namn",
  emailHint: "Den adress som grannen har gett dig.",
  submit: "Skicka inbjudan",
  sentTitle: "Inbjudan är på väg",
  sent: "Är grannen redan med får grannen veta det i stället.",
  withdrawn: "Inbjudan är återkallad",
  open: "Inbjudningar som väntar på svar",
  headings: { name: "Namn", address: "Adress", until: "Gäller till", withdraw: "Ångra" },
  withdraw: "Återkalla",
  withdrawOf: (name: string) => `Återkalla inbjudan till ${name}`,
  noneTitle: "Ingen inbjudan väntar",
  none: "De som har svarat står bland hushållen.",
  errors: {
    tooMany: "Du har bjudit in många i dag. Fortsätt i morgon.",
    tooManyLetters: "Till den adressen har det redan gått flera brev i dag. Försök igen i morgon.",
  },
  answer: {
    title: (area: string) => `Vill du vara med i ${area}?`,
    lead: (from: string) => `${from} har bjudit in dig. Inget händer förrän du själv säger ja.`,
    wrong: "Är något fel? Säg nej, och be om en ny inbjudan. Namnet kan du ändra själv sedan.",
    yes: "Ja, jag vill vara med",
    no: "Nej tack, glöm mig",
  },
  letter: {
    subject: (from: string, area: string) => `${from} bjuder in dig till Grannsamverkan i ${area}`,
    preheader: "Säg ja eller nej. Utan ditt ja händer inget.",
    heading: "Du är inbjuden",
    who: (from: string, area: string) =>
      `${from} svarar för Grannsamverkan i ${area} och tror att du vill vara med. Grannar, kommun och polis hjälps åt mot brott.`,
    getTitle: "Det här får du",
    get: [
      "Varningar från polisen när något har hänt i närheten",
      "Tips om hur du skyddar dig mot inbrott och bedrägeri",
    ],
    button: "Svara ja eller nej",
    limits: "Länken gäller i fjorton dagar. Svarar du inte tar vi bort din adress.",
    why: (from: string) =>
      `Du får brevet därför att ${from} skrev din e-postadress. Vi skickar inget mer om du inte säger ja.`,
  },
};
