/** An area's register of households. */
export const list = {
  title: "Hushåll",
  pendingTitle: "Vill gå med",
  pendingLead: "De har en kod från området och har bekräftat sin e-post. Säg ja om du vet att de bor där.",
  pendingOfficers: "Kontaktombudet, eller den som startade området, svarar.",
  name: "Namn",
  address: "Adress",
  since: "Sedan",
  answer: "Svara",
  answerTo: (name: string) => `Svara ${name}`,
  pendingCaption: "Grannar som vill gå med, den som har väntat längst först",
  coverageTitle: (area: string) => `Hushållen vi känner till i ${area}`,
  coverage: "av hushållen är med",
  coverageNote:
    "Räknat på alla hushåll som står i listan. Ju fler ni skriver in, också de som avstår, desto sannare siffra.",
  kinds: { joined: "Via e-post", paperOnly: "På papper", abstaining: "Avstår" },
  table: { kind: "Hur", count: "Hushåll", share: "Andel", total: "Alla" },
  listTitle: "Alla hushåll",
  caption: "Områdets hushåll, gata för gata",
  headings: { address: "Adress", household: "Hushållet", contact: "Kontaktombud" },
  nobody: "Ingen",
  abstainingOfficers: (n: number) =>
    n === 1
      ? "1 hushåll avstår. Vilket det är ser bara kontaktombudet."
      : `${n} hushåll avstår. Vilka det är ser bara kontaktombudet.`,
  abstainingMine: "Berätta inte för andra vilka hushåll som avstår.",
  emptyTitle: "Inga hushåll än",
  empty: "Hushåll kommer hit när grannar går med, eller när du skriver in dem.",
  remove: "Ta bort",
  removeOne: (address: string) => `Ta bort ${address}`,
  assign: "Fördela hushållen",
  register: "Skriv in ett hushåll",
  registerMore: "Skriv in ett till",
  done: {
    registered: (address: string) => `${address} är inskrivet`,
    changed: (address: string) => `${address} är ändrat`,
    hidden: "Hushållet",
    removed: "Hushållet är borttaget ur listan",
    assigned: (n: number) => (n === 1 ? "1 hushåll har fått kontaktombud" : `${n} hushåll har fått kontaktombud`),
  },
};

export const register = {
  title: "Skriv in ett hushåll",
  lead: "För grannar som inte har e-post, eller som inte vill vara med. De som har e-post går med själva, med en kod.",
  kind: "Hur vill hushållet ha det?",
  kinds: {
    paperOnly: { label: "Med, på papper", hint: "Kontaktombudet lämnar varningar på papper eller ringer på." },
    abstaining: {
      label: "Avstår",
      hint: "Räknas, men vi sparar bara adressen: inget namn, ingen telefon. Ingen granne ser vilket hushåll det är.",
    },
  },
  contact: "Vem tar hand om hushållet?",
  contactNone: "Den som skriver in, om det går",
  submit: "Skriv in",
  errors: {
    kind: "Välj hur hushållet vill ha det.",
    contact: "Välj ett av områdets kontaktombud.",
    joined: "Där bor redan någon som är med via e-post.",
  },
};

export const assign = {
  title: "Fördela hushållen",
  lead: "Välj hushåll, och vem av kontaktombuden som ska ta hand om dem. Tio till tjugo hushåll var brukar vara lagom.",
  households: "Hushåll",
  contact: "Kontaktombud",
  now: (name: string) => `Nu: ${name}`,
  nobody: "Nu: ingen",
  submit: "Ge dem till kontaktombudet",
  noneTitle: "Det finns inga kontaktombud att fördela mellan",
  none: "Polisen eller kommunen utser kontaktombud.",
  back: "Till hushållen",
  errors: { households: "Välj minst ett hushåll.", contact: "Välj ett kontaktombud." },
};

export const remove = {
  title: (address: string) => `Ta bort ${address}?`,
  lead: "Gör det bara om hushållet skrevs in av misstag. Vill det inte vara med, skriv in det som avstår i stället: då stämmer räkningen.",
  submit: "Ta bort hushållet",
  back: "Till hushållen",
  keptTitle: "Hushållet går inte att ta bort",
  kept: "Någon därifrån är eller har varit med, eller så har hushållet fått en varning. Därför står det kvar.",
};
