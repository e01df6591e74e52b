/** What we keep about people, why, and for how long. `purposes`, `bases` and `keep` speak for db/purposes. */
export const privacy = {
  title: "Så hanterar vi uppgifter",
  lead: "Vi sparar så lite som möjligt, och bara det som behövs för att varningar ska nå fram.",
  shortTitle: "Det viktigaste",
  short: [
    "Dina grannar ser inte dina uppgifter. Kontaktombudet ser ditt namn och ditt hushåll.",
    "Vi frågar aldrig när du är bortrest. Det berättar du för en granne, inte för en dator.",
    "Vi ser inte om du öppnar ett brev, och följer inte vad du klickar på.",
    "Du kan när som helst sluta få brev, ändra dina uppgifter eller gå ur.",
  ],
  personalTitle: "Det här sparar vi om dig",
  otherTitle: "Annat som vi sparar",
  otherLead: "Det här handlar inte om dig som person.",
  table: { what: "Vad", why: "Varför", basis: "Rättslig grund", keep: "Hur länge" },
  purposes: {
    key: { what: "Löpnummer", why: "För att hålla isär uppgifter och knyta ihop dem som hör samman." },
    audit: {
      what: "Vem som bestämde vad, och när",
      why: "För att det i efterhand ska gå att se att allt gick rätt till. Du står där med ett nummer, inte med namn.",
    },
    structure: {
      what: "Områden, gator, kommunens och polisens organisation",
      why: "För att beskriva vad som finns var.",
    },
    progress: { what: "Datum och läge i ett ärende", why: "För att du ska kunna se hur långt ett ärende har kommit." },
    identify: { what: "Ditt namn", why: "För att de som du har med att göra ska veta vem du är." },
    reach: { what: "Din e-post och ditt telefonnummer, om du har gett oss det", why: "För att breven ska nå dig." },
    staff: {
      what: "Vilket uppdrag du har, om du arbetar för polisen eller kommunen",
      why: "För att veta vem som får göra vad.",
    },
    home: { what: "Ditt hushålls adress", why: "För att varningar ska nå de gator som de gäller." },
    application: {
      what: "Din ansökan om att starta ett område, och frågor och svar om den",
      why: "För att polisen och kommunen ska kunna ta ställning.",
    },
    coverage: {
      what: "Hur många hushåll som är med, läser på papper eller avstår",
      why: "För att veta hur många en varning når. För den som avstår sparar vi varken namn, telefon eller e-post.",
    },
    preference: { what: "Ditt språk, och vad du inte vill ha", why: "För att du ska få det du vill och inget annat." },
    access: {
      what: "Koder, länkar och inloggningar, så förvanskade att de inte går att läsa",
      why: "För att veta att det är du som sitter vid datorn.",
    },
    reading: {
      what: "När grannar har läst det du har valt att visa dem, och när någon har hämtat ut områdets lista",
      why: "För att du ska kunna se det på Min sida.",
    },
    list: {
      what: "En lista över grannar som någon har lagt in, om du står på den",
      why: "För att listan ska kunna granskas innan någon bjuds in. Du är inte med förrän du själv säger ja.",
    },
    refusal: {
      what: "Att du har sagt nej när någon lade in en lista med din adress. Vi sparar en kod, inte adressen",
      why: "För att ingen ska fråga dig igen med en ny lista.",
    },
    content: {
      what: "Varningar, tips och information",
      why: "För att det ska gå att se vad myndigheter har berättat.",
    },
    draft: {
      what: "Det du skriver på en varning men inte har sparat, om du arbetar för polisen eller kommunen",
      why: "För att inget ska gå förlorat, och för att två som skriver på samma text ska se varandra.",
    },
    delivery: {
      what: "Brev som skickades till dig, och om de kom fram",
      why: "För att varje brev ska komma en gång, och för att polisen ska se hur många som nåddes.",
    },
    thread: {
      what: "Att du fick en varning eller information",
      why: "För att det som kommer efteråt ska gå till just dem som fick den, som svar på samma brev.",
    },
    reply: {
      what: "Det du svarar på en varning, och vad du har sett",
      why: "För att polisen och kommunen ska kunna svara dig och gå vidare. Bara de läser det, aldrig grannar eller kontaktombud.",
    },
    meeting: {
      what: "Att du är bjuden till ett möte i ditt område, vad du svarade och om ditt hushåll var där",
      why: "För att den som håller mötet ska veta hur många som kommer.",
    },
    unreachable: {
      what: "Att breven till dig inte kommer fram",
      why: "För att inte skicka dem förgäves, och för att någon ska kunna höra av sig på annat sätt.",
    },
  },
  bases: { task: "Uppgift av allmänt intresse", consent: "Ditt samtycke", law: "Lag" },
  keep: {
    row: "Lika länge som det uppgiften hör till",
    tenDays: "Tio dagar efter att den slutat gälla",
    whileMember: "Så länge du är med, eller har en ansökan hos oss",
    whileHome:
      "Så länge hushållet är med i området. Avslutas området tas adressen bort efter den tid som kommunen har bestämt, oftast nittio dygn.",
    untilReached: "Tills de kommer fram igen",
    whileStaff: "Så länge du har uppdraget",
    whileArea: "Så länge området finns",
    thirtyDaysAfterTyped: "Tills texten sparas, högst trettio dagar",
    thirtyDaysAfterHandled: "Trettio dagar efter att ärendet avslutades",
    thirtyDaysAfterSettled: "Trettio dagar efter att brevet kom fram eller gavs upp",
    untilOutcome: "Trettio dagar efter att det har berättats vad det blev, och högst ett år",
    untilTakenIn: "Tills listan är inläst eller slängd, högst sju dagar",
    oneYear: "Ett år",
    ninetyDaysAfterMeeting: "Nittio dagar efter mötet",
    twoYearsAfterDecision: "Två år efter beslutet",
    tenYears: "Minst tio år",
  },
  unconfirmed: "Bekräftar du aldrig din e-post tar vi bort det du skrev, och din adress, efter sju dagar.",
  declined:
    "Blev det nej när du ville gå med i ett område tar vi bort det du skrev efter trettio dagar. Slutar du vara med tar vi bort ditt namn, din adress och din e-post så snart det sista brevet till dig har gått.",
  closed:
    "Avslutas ett område tar vi bort alla adresser i det, och alla som var med, när den tid har gått som kommunen har bestämt. Svarar du aldrig på en inbjudan tar vi bort den, ditt namn och din e-post när den går ut.",
  seesTitle: "Vem ser vad",
  sees: {
    what: "Uppgift",
    who: "Vem som ser den",
    rows: [
      { what: "Ditt namn och ditt hushåll", who: "Områdets kontaktombud, polisen och kommunens samordnare" },
      { what: "Din e-post och ditt telefonnummer", who: "Polisen och kommunens samordnare, när de behöver nå dig" },
      { what: "Vem som är kontaktombud", who: "Alla som är med i området" },
      {
        what: "Vem som är ersättare för ett kontaktombud, och hur länge",
        who: "De två, polisen och kommunens samordnare",
      },
      { what: "Det du själv har valt att visa", who: "Grannar med samma kontaktombud, när de läser listan" },
      { what: "Vilket hushåll som avstår", who: "Bara dess kontaktombud" },
      { what: "Din ansökan", who: "Polisen och kommunens samordnare" },
      { what: "Vad du har valt att inte få", who: "Bara du" },
      { what: "Hur många hushåll som är med", who: "Alla som är med i området" },
    ],
  },
  neverTitle: "Det här sparar vi aldrig",
  never: [
    "När du är hemma eller bortrest, eller när du senast var inne på sidan.",
    "Om du öppnar ett brev eller vad du klickar på.",
    "Namn eller kontaktuppgifter till hushåll som avstår.",
  ],
  maps: {
    title: "Kartor",
    own: "Kartorna ritas här, utan bilder från någon annan. Ingen får veta vad du tittar på.",
    from: (host: string) =>
      `Bilderna under kartorna kommer från ${host}. När du öppnar en sida med en karta får den servern veta din IP-adress och vilken del av kartan du ser, men inte vem du är. Listan bredvid kartan säger samma sak, och utan JavaScript hämtas inga bilder.`,
  },
  cookiesTitle: "Kakor",
  cookiesLead: "Vi använder bara kakor som sidan behöver för att fungera. Därför frågar vi inte om lov.",
  cookies: [
    "session: håller dig inloggad, högst trettio dagar. För polis och kommun högst tolv timmar.",
    "browser: knyter en kod till din webbläsare, i ett dygn.",
    "lang: minns språket du har valt, i ett år.",
  ],
  rightsTitle: "Dina rättigheter",
  rights: [
    "Se och ändra dina uppgifter på Min sida.",
    "Få en kopia av allt vi har om dig, på Min sida.",
    "Få dina uppgifter raderade när du slutar vara med, eller på Min sida när du vill.",
    "Ta tillbaka ditt samtycke när du vill.",
    "Klaga hos Integritetsskyddsmyndigheten (IMY), imy.se.",
  ],
  rightsHow: "Vänd dig till kommunens samordnare eller till kommunens dataskyddsombud.",
  officerOf: (municipality: string) => `Dataskyddsombud i ${municipality}`,
  responsible: (municipalities: string) =>
    `Kommunen (${municipalities}) och Polismyndigheten ansvarar var för sig för de uppgifter som de använder här.`,
};

/** The accessibility statement (lagen 2018:1937 om tillgänglighet till digital offentlig service). */
export const accessibility = {
  title: "Tillgänglighet",
  lead: "Alla ska kunna använda Grannsamverkan, hur man än läser, skriver eller hör.",
  goalTitle: "Vad vi siktar på",
  goal: "Sidorna ska uppfylla WCAG 2.2 på nivå AA och kraven i lagen om tillgänglighet till digital offentlig service.",
  worksTitle: "Så ska det fungera",
  works: [
    "Allt går att göra med tangentbord, och med skärmläsare.",
    "Sidorna fungerar utan JavaScript.",
    "Text och rutor går att förstora till fyra gånger storleken utan att något faller bort.",
    "Färg är aldrig det enda som säger något. Ljust, mörkt och hög kontrast fungerar.",
    "Breven finns både som vanlig text och med utseende, och säger samma sak.",
    "Det finns alltid en väg på papper: kontaktombudet kan dela ut varningar och tips för hand.",
  ],
  knownTitle: "Det här brister",
  known: [
    "Det finns ingen version på lättläst svenska, och ingen på teckenspråk.",
    "Andra språk än svenska och engelska saknas.",
    "Texter som polisen, kommunen och grannar själva skriver kan vara svårare att läsa än våra.",
    "Hur ett brev ser ut beror delvis på ditt e-postprogram.",
  ],
  testedTitle: "Så har vi provat",
  tested:
    "Varje sida provas med automatiska verktyg vid varje ändring, i ljust och mörkt läge, på telefon och dator. Vi har också provat för hand med tangentbord. Ingen utomstående har granskat sidorna än.",
  updated: "Redogörelsen skrevs i november 2026.",
  tellTitle: "Hittar du något som inte fungerar?",
  tell: (municipalities: string) =>
    `Berätta det för kommunens samordnare (${municipalities}). Behöver du innehållet på annat sätt, till exempel uppläst eller på papper, så ordnar vi det.`,
  authority: "Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning, som har tillsyn:",
  authorityLink: "Anmäl bristande tillgänglighet hos Digg",
};
