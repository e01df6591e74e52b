import { tooLong } from "./counted";

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
    street: "Gata eller väg",
    number: "Nummer",
    numberHint: "Till exempel 12 eller 12 B.",
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
      street: { missing: "Skriv gatan eller vägen där du bor.", tooLong },
      number: { missing: "Skriv husets nummer.", tooLong },
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
    title: "Skriv koden ur brevet",
    lead: (email: string) =>
      `Vi har skickat ett brev till ${email}. I brevet står en kod med sex siffror. Det brukar komma inom en minut.`,
    code: "Kod",
    codeHint: "Sex siffror. Koden gäller i ett dygn.",
    submit: "Bekräfta",
    wrong: (left: number) =>
      left === 1
        ? "Koden stämmer inte. Du kan försöka en gång till."
        : `Koden stämmer inte. Kontrollera siffrorna. Du kan försöka ${left} gånger till.`,
    link: "Du kan också trycka på knappen i brevet. Det går bra på en annan telefon eller dator.",
    noLetter: "Kommer det inget brev?",
    noLetterItems: ["Titta i skräpposten.", "Kontrollera att adressen här ovanför är rätt."],
    wrongAddress: "Adressen är fel, jag vill ansöka igen",
    resend: "Skicka ett nytt brev",
    resentTitle: "Vi skickar ett nytt brev",
    resent:
      "Använd koden i det senaste brevet. Tryckte du nyss? Då är det redan på väg. Högst fem brev om dagen skickas till samma adress.",
    overTitle: "Koden gäller inte längre",
    over: "Den kan vara äldre än ett dygn, eller så blev den fel fem gånger. Be om ett nytt brev, så får du en ny kod.",
    noneTitle: "Här finns ingen ansökan att bekräfta",
    none: "Öppna sidan i samma webbläsare som du ansökte i, eller tryck på knappen i brevet.",
    linkTitle: "Bekräfta din ansökan",
    linkLead: "Stämmer det här? Tryck då på knappen, så läser polisen och kommunen din ansökan.",
    linkNotYou: "Var det inte du som ansökte? Stäng sidan. Utan ditt ja skickas ansökan inte vidare.",
    linkOverTitle: "Länken gäller inte längre",
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
  letters: {
    above: (municipality: string) => `Grannsamverkan i ${municipality}`,
    hello: (name: string) => `Hej ${name}!`,
    mine: "Du får brevet därför att du har ansökt om att starta Grannsamverkan.",
    staff: (municipality: string) => `Du får brevet därför att du arbetar med Grannsamverkan i ${municipality}.`,
    numbers: "Pågår ett brott eller är någon i fara? Ring 112. Är det inte bråttom? Ring 114 14.",
    desk: "Öppna ansökan",
    facts: { area: "Område", streets: "Gator", households: "Hushåll" },
    confirm: {
      subject: "Din kod för ansökan om Grannsamverkan",
      preheader: "Bekräfta din e-postadress, så läser polisen och kommunen ansökan.",
      heading: "Bekräfta din e-postadress",
      who: "Någon, troligen du, har ansökt om att starta Grannsamverkan och skrivit den här e-postadressen.",
      how: "Skriv koden på sidan där du ansökte:",
      orLink: "Eller tryck på knappen. Det går bra på vilken telefon eller dator som helst.",
      button: "Se ansökan och bekräfta",
      limits: "Koden och knappen gäller i ett dygn.",
      notYou: "Var det inte du? Då behöver du inte göra något. Utan ditt ja skickas ansökan inte vidare.",
    },
    arrived: {
      subject: (area: string) => `Ny ansökan: ${area}`,
      preheader: "En boende vill starta Grannsamverkan och väntar på svar.",
      heading: (area: string) => `${area} vill starta Grannsamverkan`,
      text: "En boende har ansökt och bekräftat sin e-postadress. På skrivbordet står allt du behöver för att svara. Du kan godkänna, avslå eller fråga.",
      one: "En av er räcker: den som först svarar avgör, och alla ser vad som blev bestämt.",
    },
    already: {
      subject: (area: string) => `Din ansökan om ${area} finns redan hos oss`,
      preheader: "Du behöver inte ansöka en gång till.",
      heading: "Du har redan en ansökan hos oss",
      text: (area: string, day: string) =>
        `Någon, troligen du, har just ansökt om Grannsamverkan med din e-postadress. Din ansökan om ${area} kom in den ${day}, så den nya har vi inte sparat.`,
      waiting: "Polisen och kommunen läser den första. Du får svaret med e-post, och behöver inte göra något.",
      asked:
        "Polisen och kommunen har en fråga om den första. Leta efter brevet som heter ”Fråga om din ansökan”, och svara genom länken i det.",
    },
    question: {
      subject: (area: string) => `Fråga om din ansökan: ${area}`,
      preheader: "Vi behöver veta lite mer innan vi kan svara.",
      heading: "Vi har en fråga om din ansökan",
      text: (area: string) => `Innan polisen och kommunen kan svara om ${area} vill de veta en sak till:`,
      button: "Svara på frågan",
      limits: (day: string) => `Du behöver inte logga in. Svara senast den ${day}.`,
    },
    answered: {
      subject: (area: string) => `Svar på din fråga: ${area}`,
      preheader: "Den som ansökte har svarat.",
      heading: "Din fråga är besvarad",
      text: (area: string) => `Den som har ansökt om ${area} har svarat på din fråga:`,
      you: "Du frågade",
      next: "Svaret står på skrivbordet. Ansökan väntar på beslut.",
    },
    approved: {
      subject: (area: string) => `Ja till Grannsamverkan i ${area}`,
      preheader: "Ansökan är godkänd. Så här börjar du.",
      heading: (area: string) => `${area} kan börja`,
      text: (municipality: string) =>
        `Polisen och ${municipality} kommun har godkänt din ansökan. Du är områdets första medlem. Så här börjar du:`,
      steps: [
        "Logga in med din e-postadress. Du får en kod, inget lösenord behövs.",
        "Skriv ut koder: en lapp för varje hushåll.",
        "Prata med grannarna och lämna lappen öga mot öga. Lägg den inte i brevlådan.",
        "Godkänn dem som går med. Du får ett brev för var och en.",
      ],
      button: "Till ditt område",
      later:
        "Polisen och kommunen hör av sig om ett startmöte. Där utses ett kontaktombud, och då är området i gång. Skyltarna kommer efter det.",
    },
    declined: {
      subject: (area: string) => `Svar på din ansökan: ${area}`,
      preheader: "Den här gången blev det nej. Här står varför.",
      heading: "Det blev nej den här gången",
      text: (area: string, municipality: string) =>
        `Polisen och ${municipality} kommun har läst din ansökan om ${area} och svarar nej. Skälet är:`,
      again: "Du är välkommen att ansöka igen när något har ändrats.",
      button: "Ansök igen",
    },
  },
};
