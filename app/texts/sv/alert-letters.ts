/** The letters of an alert: to members, to contacts, to whoever approves. */
export const letters = {
  hello: (name: string) => `Hej ${name}!`,
  subject: (label: string, title: string) => `${label}: ${title}`,
  above: (label: string, area: string) => `${label} · ${area}`,
  inSwedish: "",
  emergency:
    "Ser du ett brott som pågår eller är någon i fara, ring 112. Tips som inte är bråttom lämnar du på 114 14.",
  neverAct: "Håll ögonen öppna och ring. Ingrip aldrig själv.",
  read: "Läs på webbplatsen",
  replyLead: "Såg du något, eller har du en fråga? Bara polisen och kommunen läser ditt svar, och inte dygnet runt.",
  reply: "Svara",
  sentBy: (author: string, municipality: string) => `Skrivet av ${author}, för Grannsamverkan i ${municipality}.`,
  why: (area: string) => `Du får brevet för att du är med i Grannsamverkan i ${area}.`,
  stop: { warning: "Sluta få varningar", tip: "Sluta få tips", notice: "Sluta få information" },
  forwardedFrom: (name: string) => `${name}, kontaktombud`,

  toForward: {
    subject: (title: string) => `Sprid vidare: ${title}`,
    above: (area: string) => `Till dig som är kontaktombud i ${area}`,
    heading: (title: string) => `Sprid vidare: ${title}`,
    direct: "Medlemmarna med e-post har fått brevet. Nu behövs du för hushållen utan e-post som du tar hand om.",
    via: "Grannarna som du tar hand om får brevet först när du skickar det vidare.",
    todo: "Gör så här",
    stepsDirect: [
      "Öppna sidan med knappen här under.",
      "Skriv en egen hälsning till grannarna om du vill.",
      "Ring, prata med eller lämna ett blad till hushållen utan e-post, och markera dem på sidan.",
    ],
    stepsVia: [
      "Öppna sidan med knappen här under och skicka vidare till grannarna.",
      "Ring, prata med eller lämna ett blad till hushållen utan e-post.",
      "Markera på sidan vilka som har fått veta.",
    ],
    open: "Öppna och sprid vidare",
    whatItSays: "Det här står i brevet",
    why: (area: string) => `Du får brevet för att du är kontaktombud i ${area}.`,
  },
  note: {
    subject: (title: string) => `Hälsning från ditt kontaktombud: ${title}`,
    heading: "En hälsning från ditt kontaktombud",
    about: (label: string, title: string) => `Det gäller: ${label}, ”${title}”.`,
  },
  toOfficer: {
    above: (municipality: string) => `Skrivbordet · ${municipality}`,
    title: "Rubrik",
    why: (municipality: string) => `Du får brevet för att du är polis eller samordnare för ${municipality}.`,
  },
  submitted: {
    subject: (title: string) => `Att godkänna: ${title}`,
    heading: "En text väntar på ditt godkännande",
    text: (name: string, label: string) =>
      `${name} har lämnat en text: ${label}. Den skickas först när någon annan har läst och godkänt den.`,
    read: "Läs och godkänn",
  },
  returned: {
    subject: (title: string) => `Tillbaka för ändring: ${title}`,
    heading: "Din text behöver ändras",
    text: (name: string) =>
      `${name} har läst texten och lämnat tillbaka den med en kommentar. Inget har skickats till grannarna.`,
    edit: "Ändra texten",
  },
};
