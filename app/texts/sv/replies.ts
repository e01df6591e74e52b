import { desk, templates, ticket } from "./reply-desk";

const tooLong = (max: number) => `Texten är för lång. Korta till högst ${max.toLocaleString("sv")} tecken`;

/** Answers to alerts: the page that a letter leads to, and the desk's inbox. */
export const replies = {
  emergency:
    "Det här läses inte dygnet runt. Pågår ett brott eller är någon i fara: ring 112. Är det inte bråttom: ring 114 14.",
  emergencyTitle: "Är det bråttom? Ring 112",
  urgent: {
    title: "Pågår det nu? Ring 112 först",
    text: "Det du skriver låter som att någon kan vara i fara. Det du skickar här kan dröja innan någon läser. Ring 112 nu, och skriv sedan om du vill.",
    call: "Ring 112",
  },
  kinds: {
    saw: "Iakttagelse",
    affected: "Drabbad",
    question: "Fråga",
    notRelevant: "Gäller inte mig",
    mail: "Mejl",
  },
  states: { new: "Ny", taken: "Tagen", answered: "Besvarad", closed: "Avslutad" },
  choose: {
    title: "Svara på varningen",
    about: (title: string) => `Det gäller: ${title}`,
    lead: (municipality: string) =>
      `Bara polisen och kommunens samordnare i ${municipality} läser ditt svar. Grannar och kontaktombud ser det aldrig.`,
    legend: "Vad vill du berätta?",
    ways: {
      saw: {
        label: "Jag såg något",
        hint: "En person, ett fordon eller något som hände. Det går bara till myndigheten.",
      },
      affected: { label: "Jag drabbades också", hint: "Något liknande har hänt mig." },
      question: { label: "Jag har en fråga", hint: "Du får svar i ett brev." },
      notRelevant: { label: "Det här gäller inte mig", hint: "Så att nästa brev kan bli bättre." },
    },
    wrongTitle: "Länken går inte att använda",
    wrong: "Öppna länken i brevet igen. Hela länken måste vara med. Har du gått ur Grannsamverkan går den inte längre.",
  },
  write: {
    titles: {
      saw: "Berätta vad du såg",
      affected: "Berätta vad som hände dig",
      question: "Ställ din fråga",
      notRelevant: "Gäller det inte dig?",
    },
    back: "Välj något annat",
    leads: {
      saw: "Skriv bara det du själv såg eller hörde. Det här är ingen anmälan: en anmälan gör du på 114 14 eller polisen.se.",
      affected: "Du behöver inte skriva mycket. Det här är ingen anmälan: den gör du på 114 14 eller polisen.se.",
      question: "Polisen eller kommunens samordnare svarar i ett brev till dig.",
      notRelevant: "Du behöver inte skriva något. Säg gärna varför, så blir det bättre nästa gång.",
    },
    when: "När?",
    whenHint: "Till exempel: i går kväll, ungefär klockan 21.",
    where: "Var?",
    whereHint: "Gata, hus eller plats.",
    text: {
      saw: "Vad gjorde den eller de du såg?",
      affected: "Vad hände?",
      question: "Din fråga",
      notRelevant: "Varför?",
    },
    textHint: {
      saw: "Det viktigaste är vad någon gjorde. Skriv i den ordning det hände.",
      affected: "Till exempel vad som togs, eller vad någon sa.",
      question: "En eller två saker åt gången är lättast att svara på.",
      notRelevant: "",
    },
    looks: "Hur såg personen eller fordonet ut?",
    looksHint: "Kläder, väska, cykel, bil. Sist, och bara om du minns.",
    optional: "frivilligt",
    only: "Det du skriver går bara till polisen och kommunens samordnare. Det tas bort trettio dagar efter att ärendet är avslutat.",
    submit: "Skicka",
    limit: (max: number) => `Högst ${max.toLocaleString("sv")} tecken.`,
    left: (n: number) =>
      n >= 0 ? `${n.toLocaleString("sv")} tecken kvar` : `${(-n).toLocaleString("sv")} tecken för mycket`,
    errors: {
      when: "Skriv när det var, ungefär räcker",
      where: "Skriv var det var",
      text: {
        saw: "Skriv vad du såg någon göra",
        question: "Skriv din fråga",
        affected: "Skriv vad som hände",
        notRelevant: "Skriv varför",
      },
      long: tooLong,
      tooMany: "Du har skickat så mycket det går på ett dygn. Är det bråttom, ring 112. Annars 114 14",
    },
  },
  sent: {
    title: "Tack, det har kommit fram",
    lead: "Polisen eller kommunens samordnare läser ditt svar, men inte dygnet runt.",
    next: "Så går det vidare",
    steps: [
      "Du får svar i ett brev.",
      "När det är klart vad det blev av varningen får du veta det också.",
      "Ingen annan ser vad du har skrivit.",
    ],
    more: "Berätta något mer",
  },
  desk,
  ticket,
  templates,
  letters: {
    arrived: {
      above: (municipality: string) => `Skrivbordet · ${municipality}`,
      subject: (title: string) => `Svar på: ${title}`,
      subjectUrgent: (title: string) => `Kan vara bråttom, svar på: ${title}`,
      hello: (name: string) => `Hej ${name}!`,
      preheader: "Någon har svarat på en varning.",
      urgent: "Svaret har ord som kan betyda att någon är i fara. Läs det nu.",
      text: (title: string) => `Någon har svarat på ”${title}”. Svaret ligger på skrivbordet.`,
      read: "Läs svaret",
      why: (municipality: string) => `Du får brevet för att du är polis eller samordnare för ${municipality}.`,
    },
    answered: {
      above: (municipality: string) => `Grannsamverkan i ${municipality}`,
      subject: (title: string) => `Svar till dig om: ${title}`,
      hello: (name: string) => `Hej ${name}!`,
      preheader: (from: string) => `${from} har svarat dig.`,
      heading: "Du har fått svar",
      thanks: (title: string) => `Tack för att du svarade på ”${title}”.`,
      thanksSaw: (title: string) => `Tack för att du berättade vad du såg, efter ”${title}”.`,
      more: "Skriv något mer",
      why: "Du får brevet för att du har svarat på ett av våra brev.",
    },
  },
};
