import { tooLong } from "./counted";
import { letterCode } from "./letter-code";

/** Joining with a code, and the answer. */
export const join = {
  title: "Gå med i ditt område",
  lead: "Har du fått en lapp med en kod av en granne? Då kan du gå med här. Du behöver inget konto.",
  code: "Koden på lappen",
  codeHint: "Tolv tecken, till exempel 7K4M-Q2XR-H9TA. Stora eller små bokstäver spelar ingen roll.",
  name: "Ditt namn",
  email: "E-postadress",
  emailHint: "Hit skickar vi en kod, och sedan varningar från polisen.",
  data: "Den som svarar för området ser ditt namn och din adress för att kunna säga ja. De andra grannarna ser dem inte.",
  dataLink: "Så hanterar vi uppgifter",
  submit: "Gå med",
  noCodeTitle: "Har du ingen kod?",
  noCode:
    "Koden lämnas öga mot öga av en granne, så att bara de som bor i området kommer med. Fråga ditt kontaktombud, eller den som har startat området.",
  apply: "Finns det inget område där du bor? Starta ett",
  errors: {
    code: { missing: "Skriv koden som står på lappen.", tooLong: () => "Det var för många tecken. Koden har tolv." },
    unknownCode:
      "Koden går inte att använda. Kontrollera varje tecken mot lappen. Stämmer allt ändå, be grannen om en ny lapp: en kod gäller en gång, och inte för alltid.",
    tooManyGuesses:
      "Det har blivit för många koder som inte stämmer. Vänta en timme och försök igen, eller be grannen om en ny lapp.",
    tooManyLetters:
      "Till den här adressen har det redan gått fem brev i dag. Titta efter dem i inkorgen och skräpposten, eller försök igen i morgon.",
    name: { missing: "Skriv ditt namn.", tooLong },
  },
};

export const confirm = {
  ...letterCode,
  codeHint: "Sex siffror. Det är en annan kod än den på lappen. Den gäller i ett dygn.",
  wrongAddress: "Adressen är fel, jag vill börja om med samma kod från lappen",
  over: "Den kan vara äldre än ett dygn, eller så blev den fel fem gånger. Gå tillbaka och skriv koden från lappen igen, så får du ett nytt brev.",
  noneTitle: "Här finns inget att bekräfta",
  none: "Öppna sidan i samma webbläsare som du började i, eller tryck på knappen i brevet.",
  again: "Till sidan för att gå med",
  linkTitle: "Bekräfta din e-postadress",
  linkLead: "Tryck på knappen, så får den som svarar för området veta att du vill gå med.",
  linkNotYou: "Var det inte du som ville gå med? Stäng sidan. Utan ditt ja händer inget.",
  linkOver:
    "Den kan vara äldre än ett dygn, eller så har du börjat om efter den. Öppna det senaste brevet, eller börja om.",
  doneTitle: "Tack! Adressen är bekräftad",
  doneLead: (area: string) => `Nu återstår att en granne säger ja till att du går med i ${area}.`,
  next: "Det här händer nu",
  nextText:
    "Den som svarar för området ser ditt namn och din adress och svarar. Det kan ta några dagar. Du får svaret med e-post.",
  answeredTitle: "Din begäran är besvarad",
  answeredLead: (area: string) => `Den gällde ${area}. Svaret står i brevet som vi har skickat till dig.`,
  answeredNext: "Är svaret ja kan du logga in med din e-postadress.",
  signIn: "Logga in",
};

export const answer = {
  title: (name: string) => `${name} vill gå med`,
  lead: "Säg ja om du vet att personen bor på adressen. Är du osäker, gå dit och fråga först.",
  name: "Namn",
  address: "Adress",
  confirmed: "Bekräftade sin e-post",
  home: {
    joined: "Från den här adressen är någon redan med.",
    paperOnly: "Adressen står som hushåll på papper. Säger du ja får hushållet varningar med e-post.",
    abstaining: "Adressen står som hushåll som avstår. Fråga vad som gäller nu.",
  },
  strangeTitle: "Gatan hör inte till området",
  strange: (area: string) => `${area} har andra gator på sin lista. Kontrollera att adressen är rätt innan du svarar.`,
  approve: "Ja, personen bor här",
  decline: "Nej",
  declineTitle: "Eller säg nej",
  reason: "Varför säger du nej?",
  reasonHint: "En eller två meningar. Personen får läsa det du skriver, med ditt namn under.",
  limit: (max: number) => `Högst ${max.toLocaleString("sv")} tecken.`,
  left: (n: number) => (n < 0 ? `${-n} tecken för mycket.` : `${n} tecken kvar.`),
  declineSubmit: "Säg nej och skicka skälet",
  errors: {
    reason: {
      missing: "Skriv varför du säger nej.",
      tooLong: (max: number) => `Texten är för lång. Skriv kortare, högst ${max} tecken.`,
    },
  },
  approvedTitle: (name: string) => `${name} är med`,
  approvedLead: (area: string) => `Ett brev har gått till den nya medlemmen i ${area}.`,
  declinedTitle: (name: string) => `${name} har fått ett nej`,
  declinedLead: "Ditt skäl har gått till personen i ett brev.",
  next: "Vad händer nu?",
  approvedNext: "Varningar och tips från polisen går från och med nu också dit. Du behöver inte göra något mer.",
  declinedNext: "Blev det fel? Ge personen en ny kod, så går det att försöka igen.",
  toList: "Till hushållen",
};
