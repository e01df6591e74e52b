/** What somebody chooses about letters. */
export const wanted = {
  howMuch: "Hur mycket",
  lowest: "Vad är värt ett brev?",
  priorities: {
    ordinary: { label: "Allt", hint: "Också vanliga tips och vanlig information." },
    important: { label: "Viktigt och brådskande", hint: "Vanliga brev kommer inte alls." },
    urgent: { label: "Bara brådskande", hint: "Sällan, och bara när det är fara." },
  },
  weekly: "Samla vanliga brev i ett veckobrev",
  weeklyHint: "Det kommer på måndagar klockan åtta. Viktiga och brådskande brev kommer direkt.",
  aboutWhat: "Vad det ska handla om",
  urgentAlways: "Brådskande varningar kommer alltid, vad du än väljer här.",
  categories: "Ämnen",
  areas: "Områden där du bor",
  quiet: "Tysta timmar",
  quietLead: "Då väntar breven tills tiden är slut. Inget försvinner, och brådskande varningar kommer ändå.",
  quietFrom: "Från klockan",
  quietTo: "Till klockan",
  language: "Språk, namn och telefon ändrar du bland dina uppgifter.",
  changeLanguage: "Ändra uppgifter",
  errors: {
    lowest: "Välj vad som är värt ett brev.",
    time: "Skriv ett klockslag, till exempel 22:00.",
    bothEnds: "Fyll i båda klockslagen, eller inget av dem.",
    tooLong: (hours: number) => `Tysta timmar kan vara högst ${hours} timmar. Välj ett annat klockslag.`,
  },
};

/** The letter with what was held back during a week. */
export const weekly = {
  letter: {
    subject: (n: number, municipality: string) =>
      n === 1
        ? `Veckobrev från Grannsamverkan i ${municipality}`
        : `Veckobrev från Grannsamverkan i ${municipality}: ${n} nyheter`,
    above: (municipality: string) => `Veckobrev · ${municipality}`,
    heading: "Det här hände i veckan",
    lead: (n: number) =>
      n === 1 ? "Ett brev har väntat på att samlas här." : `${n} brev har väntat på att samlas här, det äldsta först.`,
    kind: "Sort",
    whole: (title: string) => `Läs hela: ${title}`,
    why: (municipality: string) =>
      `Du får veckobrevet för att du har bett om det, eller för att det kom många brev från ${municipality} på kort tid.`,
    change: "Välj vilka brev du får och när",
    stop: "Sluta få veckobrevet",
  },
  /** On an alert's page for officers. */
  toCome: (n: number) => (n === 1 ? "1 person får den i nästa veckobrev." : `${n} personer får den i nästa veckobrev.`),
  told: (n: number) =>
    n === 1 ? "1 person har fått den i ett veckobrev." : `${n} personer har fått den i ett veckobrev.`,
};
