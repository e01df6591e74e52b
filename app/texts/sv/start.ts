import { listed } from "./counted";

const councils = (names: string[]) => {
  if (names.length === 0) return "kommunen";
  return names.length === 1 ? `${names[0]} kommun` : `kommunerna ${listed(names)}`;
};

export const start = {
  title: "Grannar som hjälps åt mot inbrott",
  lead: "I Grannsamverkan håller du och dina grannar ögonen öppna på er gata, och polisen skriver till er när något händer i närheten.",
  apply: "Starta ett område där du bor",
  join: "Jag har fått en kod",
  promises: {
    title: "Fyra saker du går med på",
    lead: "Det är allt. Ingen avgift, inga möten du måste gå på, inga pass att gå.",
    items: [
      { title: "Vara vaksam", text: "Du lägger märke till det som inte stämmer och ringer polisen." },
      {
        title: "Säga till en granne när du är borta",
        text: "Ni pratar med varandra. Skriv det aldrig här eller någon annanstans på nätet.",
      },
      { title: "Förvara värdesaker säkert", text: "Lås, märk, och göm det som en tjuv letar efter." },
      { title: "Kunna råden", text: "Polisens tips om lås, ljus och brevlådor kommer med e-post." },
    ],
  },
  how: {
    title: "Så går det till",
    label: "Fyra steg till ett område som är i gång",
    begin: "Börja här",
    after: "Sedan",
    steps: [
      { title: "Du ansöker", who: "Du, för din gata", detail: "Det tar fem minuter. Du behöver inget konto." },
      {
        title: "Du får svar",
        who: "Polisen och kommunen",
        detail: "De läser ansökan, och frågar om något är oklart.",
      },
      {
        title: "Grannarna går med",
        who: "Du och grannarna",
        detail: "Du lämnar över en kod till varje hushåll, öga mot öga.",
      },
      {
        title: "Området är i gång",
        who: "Polisen och ni",
        detail: "En granne blir kontaktombud. Varningarna kommer, och skyltarna sätts upp.",
      },
    ],
  },
  behind: {
    title: "Vilka står bakom",
    text: (names: string[]) =>
      `Polisen och ${councils(names)}. Det är de som svarar på ansökan och skriver varningarna. Varje varning läses av två personer innan den går ut.`,
    never: "Vi är inget medborgargarde",
    neverText: "Den som är med tittar och ringer. Ingen går vakt, ingen ingriper och ingen hänger ut någon.",
    today: "I dag",
    areas: (n: number): string => (n === 1 ? "område är med" : "områden är med"),
    households: (_: number): string => "hushåll får polisens varningar",
  },
  numbers: {
    title: "Händer det något? Ring.",
    text: "Det du skriver på de här sidorna läses inte genast. Ring alltid.",
    now: "Ett brott pågår, eller någon är i fara",
    later: "Du vill anmäla eller tipsa, och det är inte bråttom",
  },
  more: "Läs mer om hur Grannsamverkan fungerar",
};

export const about = {
  title: "Om Grannsamverkan",
  lead: "Grannsamverkan är ett sätt för dem som bor nära varandra att förebygga brott tillsammans med polisen och kommunen. Det bygger på att grannar känner varandra, ser vad som händer och vet vem de ska ringa.",
  roles: {
    title: "Vem gör vad",
    items: [
      {
        title: "Du som bor där",
        text: "Du går med på fyra saker: att vara vaksam, att säga till en granne när du är borta, att förvara värdesaker säkert och att kunna råden. Du får polisens varningar med e-post. Den som inte har e-post får dem på papper.",
      },
      {
        title: "Kontaktombudet",
        text: "En granne som håller ihop 10 till 20 hushåll. Det tar ungefär en kvart i månaden: föra vidare en varning, lämna papper till dem som inte har e-post, ta emot nya grannar och en gång om året samla alla. Kontaktombudet är inte polis och har inget ansvar för vad som händer.",
      },
      {
        title: "Huvudkontaktombudet",
        text: "I ett stort område håller huvudkontaktombudet ihop kontaktombuden och har kontakten med polis och kommun.",
      },
      {
        title: "Polisen",
        text: "Kommunpolisen svarar på ansökan, utser kontaktombud, skriver varningar och berättar vad som hände sedan.",
      },
      {
        title: "Kommunens samordnare",
        text: "Läser ansökningar och varningar tillsammans med polisen, bokar möten och lämnar ut skyltar.",
      },
    ],
  },
  life: {
    title: "Ett områdes liv",
    label: "Stegen i ett områdes liv",
    step: (n: number) => `Steg ${n}`,
    steps: [
      { title: "Ansökan", detail: "En av er ansöker. Polisen och kommunen svarar." },
      { title: "Grannarna går med", detail: "Varje hushåll får en kod av den som ansökte, och bekräftar sin e-post." },
      { title: "Startmöte", detail: "Polisen och kommunen berättar, och ett kontaktombud utses." },
      {
        title: "I gång",
        detail: "Området är aktivt från det att det har ett kontaktombud. Varningar och tips kommer.",
      },
      {
        title: "Avstämning varje år",
        detail: "Kontaktombudet samlar grannarna en gång om året. Görs det inte blir området vilande.",
      },
    ],
  },
  signs: {
    title: "Skyltarna kommer sist",
    text: "Skyltar och dekaler lämnas ut först när området är aktivt. En skylt utan grannar bakom skyddar ingen. Upphör området lämnas skyltarna tillbaka.",
  },
  warnings: {
    title: "Så blir en varning till",
    text: "Polisen eller samordnaren skriver. En annan av dem läser och godkänner: stämmer det, pekar det ut någon, står det mer än grannarna behöver veta? Först då skickas den. Efteråt får du veta hur det gick.",
  },
  never: {
    title: "Det här samlar vi aldrig in",
    items: [
      "När du är bortrest, eller vem som är hemma.",
      "Vem som läste ett brev, och när. Breven har ingen dold spårning.",
      "Namn, telefon eller e-post till den som inte vill vara med. Hushållet räknas bara, så att siffrorna stämmer.",
      "Bilder på människor, bilnummer eller rykten. Sådant tas emot av polisen på 114 14, inte här.",
    ],
  },
  noVigilantes: {
    title: "Inget medborgargarde",
    text: "Grannsamverkan är att se, höra och ringa. Ingen patrullerar, ingen kontrollerar främlingar och ingen griper in. Det gör polisen.",
  },
  begin: "Starta ett område där du bor",
};
