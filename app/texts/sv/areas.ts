import { letters } from "./area-letters";
import { tooLong } from "./counted";
import { letterCode } from "./letter-code";

/** "Nora", "Nora eller Lindesberg". */
const either = (names: string[]) => new Intl.ListFormat("sv", { type: "disjunction" }).format(names);

/** From a resident's application to an area: the pages of the applicant, and every letter on the way. */
export const areas = {
  apply: {
    title: "Starta Grannsamverkan där du bor",
    lead: "Svara på frågorna så gott du kan. Polisen och kommunen läser och svarar dig med e-post.",
    good: "Du behöver inget konto. Det tar ungefär fem minuter.",
    you: "Du som ansöker",
    name: "Ditt namn",
    email: "E-postadress",
    emailHint: "Hit skickar vi en kod, och sedan svaret.",
    postcode: "Postnummer",
    town: "Postort",
    place: "Området",
    areaName: "Vad kallar ni området?",
    areaNameHint: "Namnet på trakten eller kvarteret, till exempel Hagby. Det går att ändra senare.",
    streets: "Vilka gator hör till området?",
    streetsHint: "Skriv en gata på varje rad.",
    householdCount: "Ungefär hur många hushåll bor där?",
    householdHint: (minimum: number) =>
      `Det brukar behövas minst ${minimum} hushåll. Är ni färre än så, ansök ändå: ni kanske kan slå er ihop med grannområdet.`,
    interested: "Vilka fler är intresserade?",
    interestedHint:
      "Till exempel: fem hushåll på Hagbyvägen och samfällighetens styrelse. Skriv inte namn på någon som inte har sagt ja.",
    worries: "Vad oroar er?",
    worriesHint: "Skriv inte namn på personer du misstänker, och inga bilnummer. Sådant tar polisen emot på 114 14.",
    limit: (max: number) => `Högst ${max.toLocaleString("sv")} tecken.`,
    left: (n: number) =>
      n < 0 ? `${(-n).toLocaleString("sv")} tecken för mycket.` : `${n.toLocaleString("sv")} tecken kvar.`,
    data: "Polisen och kommunen använder uppgifterna för att svara på ansökan. Ingen granne ser dem.",
    dataLink: "Så hanterar vi uppgifter",
    submit: "Skicka ansökan",
    busy: "Skickar …",
    errors: {
      tooLong,
      areaName: { missing: "Skriv vad ni kallar området.", tooLong },
      streets: {
        missing: "Skriv minst en gata.",
        tooMany: (max: number) => `Det är för många gator. Ett område kan ha högst ${max}.`,
        tooLong: (max: number) =>
          `En av gatorna har ett för långt namn. Skriv en gata på varje rad, högst ${max} tecken.`,
      },
      householdCount: {
        missing: "Skriv ungefär hur många hushåll som bor där.",
        invalid: "Skriv antalet med siffror, till exempel 12.",
      },
      name: { missing: "Skriv ditt namn.", tooLong },
      postcode: {
        missing: "Skriv ditt postnummer.",
        invalid: "Ett postnummer har fem siffror, till exempel 713 31.",
        outside: (postcode: string, names: string[]) =>
          `Postnummer ${postcode.slice(0, 3)} ${postcode.slice(3)} ligger inte i ${either(names)}, och det är dit den här tjänsten hör. Bor du någon annanstans? Ring polisen på 114 14 och fråga efter Grannsamverkan där du bor.`,
      },
      town: { missing: "Skriv postorten, till exempel Nora.", tooLong },
      tooManyLetters:
        "Till den här adressen har det redan gått fem brev i dag. Titta efter dem i inkorgen och skräpposten, eller försök igen i morgon.",
    },
  },
  confirm: {
    ...letterCode,
    codeHint: "Sex siffror. Koden gäller i ett dygn.",
    wrongAddress: "Adressen är fel, jag vill ansöka igen",
    resend: "Skicka ett nytt brev",
    resentTitle: "Vi skickar ett nytt brev",
    resent:
      "Använd koden i det senaste brevet. Tryckte du nyss? Då är det redan på väg. Högst fem brev om dagen skickas till samma adress.",
    over: "Den kan vara äldre än ett dygn, eller så blev den fel fem gånger. Be om ett nytt brev, så får du en ny kod.",
    noneTitle: "Här finns ingen ansökan att bekräfta",
    none: "Öppna sidan i samma webbläsare som du ansökte i, eller tryck på knappen i brevet.",
    linkTitle: "Bekräfta din ansökan",
    linkLead: "Stämmer det här? Tryck då på knappen, så läser polisen och kommunen din ansökan.",
    linkNotYou: "Var det inte du som ansökte? Stäng sidan. Utan ditt ja skickas ansökan inte vidare.",
    linkOver:
      "Den kan vara äldre än ett dygn, eller så har du skickat en ny ansökan efter den. Öppna det senaste brevet, eller ansök igen.",
    again: "Till ansökan",
    doneTitle: "Tack! Polisen och kommunen har fått din ansökan",
    doneLead: (area: string) => `Den gäller ${area}. Din e-postadress är bekräftad.`,
    approvedTitle: "Din ansökan är godkänd",
    declinedTitle: "Din ansökan är besvarad",
    answeredLead: "Svaret står i brevet som vi har skickat till dig.",
    next: "Det här händer nu",
    label: "Stegen från ansökan till område",
    states: { done: "Klart", current: "Nu", next: "Sedan" },
    steps: {
      applied: { title: "Du ansökte", who: "Du" },
      reading: {
        title: "De läser ansökan",
        who: (municipality: string) => `Polisen och ${municipality} kommun`,
        detail: "De svarar dig med e-post. Är något oklart får du en fråga först.",
        asked: "De har ställt en fråga till dig. Svara genom länken i brevet.",
      },
      neighbours: {
        title: "Grannarna går med",
        who: "Du och grannarna",
        detail: "Blir det ja får du koder att lämna till varje hushåll.",
      },
      running: { title: "Startmöte och kontaktombud", who: "Polisen, kommunen och ni" },
    },
    meanwhile: "Under tiden",
    meanwhileText: "Prata gärna med grannarna redan nu. Du behöver inte göra något mer på den här sidan.",
    few: (count: number, minimum: number, municipality: string) =>
      `Du skrev ${count} hushåll. I ${municipality} brukar det behövas minst ${minimum}. Fråga gärna fler, på nästa gata också.`,
  },
  told: {
    areaName: "Områdets namn",
    streets: "Gator",
    householdCount: "Hushåll",
    about: (n: number) => `Ungefär ${n}`,
    interested: "Fler som är intresserade",
    worries: "Det som oroar",
    nothing: "Inget skrivet",
  },
  answer: {
    title: "Svara på en fråga om din ansökan",
    lead: (area: string) => `Frågan gäller din ansökan om Grannsamverkan i ${area}. Du behöver inte logga in.`,
    asked: "Frågan",
    label: "Ditt svar",
    hint: (day: string) => `Svara senast den ${day}. Bara polisen och kommunen läser svaret.`,
    submit: "Skicka svaret",
    errors: { missing: "Skriv ditt svar.", tooLong },
    doneTitle: "Tack, svaret är skickat",
    doneLead: (from: string) => `${from} har fått veta att du har svarat.`,
    doneNext: "Det här händer nu",
    doneText: "Polisen och kommunen läser ditt svar och bestämmer sig. Du får svaret med e-post.",
    yours: "Ditt svar",
    closedTitle: "Frågan behöver inget svar längre",
    closed: "Polisen och kommunen har redan svarat på din ansökan. Svaret står i brevet som vi har skickat till dig.",
    expiredTitle: "Länken gäller inte längre",
    expired:
      "Man kan svara i tio dagar. Polisen och kommunen ser att frågan är obesvarad och kan skicka den en gång till.",
  },
  letters,
};
