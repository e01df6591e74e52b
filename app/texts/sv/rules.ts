import { nHouseholds, nSigns } from "./counted";

const names = {
  minimumHouseholds: "Minsta antal hushåll i ett område",
  contactLoadLeast: "Hushåll som ett kontaktombud minst bör ha",
  contactLoad: "Hushåll som ett kontaktombud högst bör ha",
  firstReminderMonth: "Första påminnelsen om årsavstämning",
  secondReminderMonth: "Andra påminnelsen",
  thirdReminderMonth: "Tredje påminnelsen",
  dormantMonth: "Området blir vilande",
  closedMonth: "Området avslutas",
  closedKeptDays: "Så länge finns hushållen kvar i ett område som har avslutats",
  signsPerStreet: "Skyltar som ett område högst får ha per gata",
  decalsPerHousehold: "Dekaler per hushåll som är med",
  signsAfterDays: "Så länge ska området ha varit i gång innan skyltar beställs",
  signInspectionMonths: "Så ofta bör en skylt ses över",
  secondOfficerForWarnings: "En varning godkänns av en andra person innan den skickas",
  loneOfficerUrgent: "Den som är ensam i tjänst får skicka en brådskande varning",
  weeklyLetterCap: "Utskick som inte brådskar, högst till en medlem på en vecka",
  outcomeTaskDays: "Så snart ska utfallet av en varning berättas",
  forwardReminderHours: "Så snart påminns ett kontaktombud om att föra en varning vidare",
  embedOrigins: "Webbplatser som får visa listan med varningar i en ram",
  dataProtection: "Kommunens dataskyddsombud",
};

const units = {
  households: nHouseholds,
  months: (n: number) => (n === 1 ? "1 månad" : `${n} månader`),
  days: (n: number) => (n === 1 ? "1 dygn" : `${n} dygn`),
  hours: (n: number) => (n === 1 ? "1 timme" : `${n} timmar`),
  signs: nSigns,
  decals: (n: number) => (n === 1 ? "1 dekal" : `${n} dekaler`),
  letters: (n: number) => `${n} utskick`,
};

/** The rules that a municipality sets for itself. */
export const rules = {
  names,
  units,
  hints: {
    dataProtection:
      "E-post, telefon eller adress. Det visas för alla på sidan om personuppgifter. Skriv hellre en gemensam adress än ett namn.",
    embedOrigins: "En per rad, som https://www.kommunen.se. Ingen annan webbplats kan visa listan.",
    minimumHouseholds: "Ett riktmärke för ansökan, och för när området kan komma i gång.",
    firstReminderMonth: "Månader efter den förra avstämningen, eller efter att området kom i gång.",
    dormantMonth: "Månader utan avstämning. Då får området bara brådskande varningar, och alla medlemmar får veta det.",
    closedMonth: "Månader utan avstämning. Då tas skyltarna in.",
    closedKeptDays: "Dygn. Så länge kan området börja om med samma hushåll. Sedan raderas adresser och medlemskap.",
    signsAfterDays: "Dygn. 0 betyder så snart området är i gång.",
    signInspectionMonths: "Månader.",
    weeklyLetterCap: "Brådskande varningar går alltid fram.",
    outcomeTaskDays: "Dygn efter utskicket.",
    forwardReminderHours: "Timmar efter utskicket.",
    loneOfficerUrgent: "Gäller bara brådskande varningar. En kollega läser texten efteråt.",
  } as Partial<Record<keyof typeof names, string>>,
  after: (what: string) => `efter ${what}`,
  yes: "Ja",
  no: "Nej",
  empty: { embedOrigins: "Ingen", dataProtection: "Inte ifyllt. Då står det inte hur man når ombudet." },
  groups: {
    areas: "Områden och kontaktombud",
    review: "Årsavstämning, vila och avslut",
    signs: "Skyltar och dekaler",
    alerts: "Varningar och utskick",
    embedding: "Listan på andra webbplatser",
    privacy: "Personuppgifter",
  },
  title: "Regler",
  change: "Ändra reglerna",
  page: {
    title: "Ändra reglerna",
    lead: "Det du ändrar gäller genast, i hela kommunen. Vem som ändrade vad, och när, sparas.",
    submit: "Spara reglerna",
    back: "Till inställningarna",
    saved: "Reglerna är sparade",
    savedText: "De gäller från och med nu.",
  },
  errors: {
    origin: (typed: string) =>
      `”${typed}” är ingen adress till en webbplats. Skriv den som https://www.kommunen.se, utan något efteråt.`,
    longContact: (most: number) => `Skriv kortare, högst ${most} tecken.`,
    manyOrigins: (most: number) => `Skriv högst ${most} webbplatser.`,
    number: (least: number, most: number) => `Skriv ett heltal från ${least} till ${most}.`,
    more: (name: string, value: number) => `Talet ska vara större än ${value}, som står under ”${name}”.`,
    notLess: (name: string, value: number) => `Talet får inte vara mindre än ${value}, som står under ”${name}”.`,
  },
};
