/** An alert as members and contacts read it, and the sheet for those without e-mail. */
export const area = {
  sentAt: (when: string) => `Skickat ${when}`,
  contactTitle: "Du är kontaktombud: sprid det vidare",
  contactLead: "Din uppgift är att se till att alla hushåll som du tar hand om får veta. Det tar några minuter.",
  forwardTitle: "Skicka vidare till grannarna",
  forwardDirect: (n: number) =>
    n === 1
      ? "Det hushåll med e-post som du tar hand om har redan fått brevet. Här kan du skicka en egen hälsning dit."
      : `De ${n} hushåll med e-post som du tar hand om har redan fått brevet. Här kan du skicka en egen hälsning till dem.`,
  forwardVia: (n: number) =>
    n === 1
      ? "1 hushåll som du tar hand om har inte fått brevet än. Det kommer när du skickar vidare."
      : `${n} hushåll som du tar hand om har inte fått brevet än. Det kommer när du skickar vidare.`,
  forwardNobody: "Du tar inte hand om något hushåll med e-post just nu, så det finns inget att skicka vidare.",
  note: "Din hälsning",
  noteHint: "Skriv inga namn, bilnummer eller beskrivningar av personer.",
  forwardDirectButton: "Skicka hälsningen",
  forwardViaButton: "Skicka vidare",
  noNoteNeeded: "Vill du inte hälsa något, lämna fältet tomt. Då syns det bara att du har tagit hand om det.",
  forwarded: (when: string) => `Du skickade vidare ${when}.`,
  forwardedTitle: "Skickat vidare",
  noteLong: "Hälsningen är för lång. Korta till högst 500 tecken",
  paperTitle: "Hushåll utan e-post",
  paperLead: "Ring, knacka på eller lägg ett blad i brevlådan. Markera sedan vilka som har fått veta.",
  paperOthers: (n: number) =>
    n === 1
      ? "1 hushåll till utan e-post tas om hand av ett annat kontaktombud."
      : `${n} hushåll till utan e-post tas om hand av andra kontaktombud.`,
  paperDone: (told: number, total: number) => `${told} av ${total} har fått veta`,
  paperNone: "Alla hushåll som du tar hand om har e-post",
  print: "Skriv ut ett blad",
  how: { paper: "Papper i brevlådan", spoken: "Pratade med dem", phone: "Ringde" },
  toldHow: { paper: "Fick papper", spoken: "Fick veta muntligt", phone: "Fick veta på telefon" },
  toldAt: (how: string, when: string) => `${how} ${when}`,
  undo: "Ångra",
  officer: "Se hur det har nått fram",
};

export const sheet = {
  title: (title: string) => `Blad att dela ut: ${title}`,
  lead: "Skriv ut på A5 och lägg i brevlådan hos hushåll utan e-post.",
  print: "Skriv ut",
  printHint: "Skriv ut med webbläsarens meny, Arkiv och Skriv ut.",
  from: (label: string, area: string) => `${label} · Grannsamverkan i ${area}`,
  numbers: "Pågående brott eller fara: ring 112. Tips och annat: ring 114 14.",
  join: "Vill du få varningar med e-post? Fråga ditt kontaktombud.",
  back: "Tillbaka",
};
