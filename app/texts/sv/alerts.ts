import { check, write } from "./alert-form";
import { hints } from "./alert-hints";
import { area, sheet } from "./alert-in-area";
import { letters } from "./alert-letters";
import { giveBack, page } from "./alert-page";
import { reach } from "./alert-reach";
import { nPersons } from "./counted";

export const alerts = {
  kinds: { warning: "Varning", tip: "Tips", notice: "Information" },
  priorities: { urgent: "Brådskande", important: "Viktig", ordinary: "Vanlig" },
  /** What an alert is called in subjects and above headings. */
  labels: {
    urgent: { warning: "Brådskande varning", tip: "Tips", notice: "Information" },
    important: { warning: "Viktig varning", tip: "Viktigt tips", notice: "Viktig information" },
    ordinary: { warning: "Varning", tip: "Tips", notice: "Information" },
  },
  states: {
    draft: "Utkast",
    submitted: "Väntar på godkännande",
    returned: "Tillbaka för ändring",
    scheduled: "Går ut senare",
    approved: "Skickad",
    withdrawn: "Återkallad",
  },
  place: "Var",
  time: "När",
  advice: "Det här kan du göra",
  source: "Polisens notis på polisen.se",
  writtenBy: (name: string, title: string) => (title ? `${name}, ${title}` : name),
  people: nPersons,
  members: (n: number) => (n === 1 ? "1 medlem" : `${n} medlemmar`),

  list: {
    title: "Varningar och tips",
    lead: (municipality: string) => `Det som polisen och kommunen skickar till grannarna i ${municipality}.`,
    write: "Skriv ny varning eller tips",
    fromIncident: "Välj en händelse från polisen",
    caption: "Alla varningar och tips, senaste först",
    headings: { title: "Rubrik", state: "Läge", kind: "Sort", areas: "Områden", at: "Skriven eller skickad" },
    everyArea: "Hela kommunen",
    waiting: (n: number) => (n === 1 ? "1 väntar på godkännande" : `${n} väntar på godkännande`),
    empty: "Inget har skrivits än",
    emptyText: "Börja med en händelse från polisen, eller skriv en varning från början.",
    pages: "Fler sidor",
    shown: (from: number, to: number, total: number) => `Visar ${from}–${to} av ${total}`,
    previous: "Nyare",
    next: "Äldre",
  },

  write,
  check,

  refusals: {
    own: "Du har själv skrivit eller lämnat in den här texten. En varning måste godkännas av någon annan, så att två har läst den.",
    changed: "Texten har ändrats sedan du öppnade den. Läs den nya texten innan du går vidare.",
    nobody: "Ingen skulle få brevet: områdena har ännu ingen medlem som bekräftat sin e-post och vill ha sådana brev.",
    noOfficer:
      "Det finns ingen annan polis eller samordnare i kommunen som kan godkänna. Har en kollega skrivit texten, be kollegan lämna in den, så kan du godkänna. Annars kan systemansvarig lägga till någon.",
    notSubmitted: "Varningen är inte lämnad för godkännande just nu.",
    unanswered: "Några ord i texten har påpekats utan att någon har svarat. Svara här under, eller ändra texten.",
    past: "Tiden som den skulle skickas har redan varit. Välj en ny.",
    notSent: "Den var inte på väg ut, så det fanns inget att stoppa.",
    title: "Det gick inte",
  },

  hints,
  page,

  giveBack,
  reach,

  area,
  sheet,

  letters,
};
