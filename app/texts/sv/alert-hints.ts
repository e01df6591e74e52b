export const hints = {
  title: "Ord att titta på en gång till",
  lead: (n: number) =>
    n === 1
      ? "Ett ställe i texten kan peka ut någon eller lura någon. Ändra det, eller välj varför det ska stå kvar."
      : `${n} ställen i texten kan peka ut någon eller lura någon. Ändra dem, eller välj varför de ska stå kvar.`,
  none: "Vi hittade inget i texten som ser ut som namn, nummer, adresser eller beskrivningar av människor. Frågorna här under svarar du ändå på själv: en dator ser inte allt.",
  why: (words: string) => `Varför ska ”${words}” stå kvar?`,
  own: "Med egna ord",
  ownHint: "Om inget av svaren passar.",
  optional: "frivilligt",
  change: "Ändra texten",
  goesTo: "Den leder till:",
  more: (n: number) => (n === 1 ? "Det står på ett ställe till." : `Det står på ${n} ställen till.`),
  fields: {
    title: "I rubriken",
    body: "I texten",
    place: "Under Var",
    timeSpan: "Under När",
    advice: "I råden",
    call: "Under Vem man ringer",
    titleEn: "I den engelska rubriken",
    bodyEn: "I den engelska texten",
    placeEn: "Under Var på engelska",
    timeSpanEn: "Under När på engelska",
    adviceEn: "I de engelska råden",
    callEn: "Under Vem man ringer på engelska",
    label: "I en bilagas namn",
  },
  legend: "Kan du svara ja på alla frågor, frånsett det som står kvar av en anledning?",
  keptTitle: "Det som står kvar, och varför",
  keptLead: "Datorn har frågat om de här orden. Den som skrev eller lämnade in texten har svarat.",
  errors: {
    missing: (words: string) => `Välj varför ”${words}” ska stå kvar, eller ändra texten`,
    long: (max: number) => `Anledningen är för lång. Korta till högst ${max} tecken`,
  },
  kinds: {
    personNumber: {
      title: "Personnummer",
      why: "Ett personnummer pekar ut en enda människa och kan användas för bedrägeri. Ta bort det.",
      reasons: { not: "Det är inget personnummer" },
    },
    plate: {
      title: "Bilnummer",
      why: "Ett bilnummer leder till bilens ägare, som kan vara oskyldig. Skriv märke och färg i stället.",
      reasons: { sought: "Polisen söker just den bilen", not: "Det är inget bilnummer" },
    },
    phone: {
      title: "Telefonnummer",
      why: "Ett telefonnummer pekar ut den som har det. Bedragare lånar ofta andras nummer.",
      reasons: {
        office: "Numret går till polisen, kommunen eller en annan organisation",
        wanted: "Den som har numret vill att det står här",
        not: "Det är inget telefonnummer",
      },
    },
    email: {
      title: "E-postadress",
      why: "En e-postadress pekar ofta ut en person och kan få skräppost.",
      reasons: { office: "Grannarna ska kunna skriva dit", warned: "Texten varnar för adressen" },
    },
    name: {
      title: "Namn på en person",
      why: "Ingen ska kunna pekas ut. Skriv vad som hände, inte vem det gällde.",
      reasons: {
        work: "Personen nämns i sitt arbete eller sitt uppdrag",
        wanted: "Personen vill själv stå med",
        not: "Det är inget namn på en person",
      },
    },
    address: {
      title: "Exakt adress",
      why: "En exakt adress visar vem som har drabbats. Gata eller kvarter räcker.",
      reasons: {
        public: "Det är en möteslokal eller en annan plats för alla",
        wanted: "De som bor där vill att det står",
        not: "Det är ingen adress",
      },
    },
    origin: {
      title: "Ursprung, tro eller utseende",
      why: "Sådana ord gör många oskyldiga misstänkta. Skriv vad någon gjorde.",
      reasons: {
        missing: "Personen är försvunnen och behöver kännas igen",
        not: "Orden beskriver ingen människa",
      },
    },
    link: {
      title: "Länk",
      why: "Grannarna litar på länkar från polisen. Se efter att den leder rätt.",
      reasons: { checked: "Jag har öppnat sidan och den är rätt", warned: "Texten varnar för sidan" },
    },
    lookalike: {
      title: "Bokstäver som inte är vad de ser ut som",
      why: "Bedragare byter ut bokstäver mot sådana som ser likadana ut. Skriv ordet på nytt med vanliga bokstäver.",
      reasons: { warned: "Texten varnar för just den stavningen", foreign: "Ordet stavas så på ett annat språk" },
    },
  },
};
