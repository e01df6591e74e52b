/** What comes back from the letters: why, what it means, and what one can do about it. */

const tellUs = "Systemansvarig behöver ta upp det med dem som sköter vår e-post. Personen behöver inte göra något.";
const askIfWorks = "Fråga personen om e-posten fungerar.";
const askAddress = "Prata med personen och fråga efter rätt adress.";

export const returns = {
  reasons: {
    userUnknown: {
      short: "Adressen finns inte",
      means: "E-postadressen finns inte. Den kan vara felskriven eller avslutad.",
      todo: askAddress,
    },
    hostUnknown: {
      short: "Adressen finns inte",
      means: "Det som står efter @ i adressen finns inte. Den är troligen felskriven.",
      todo: askAddress,
    },
    moved: {
      short: "Har bytt adress",
      means: "Adressen är övergiven: personen har sin e-post någon annanstans nu.",
      todo: "Prata med personen och fråga efter den nya adressen.",
    },
    notAccepted: {
      short: "Adressen tar inte emot brev",
      means: "Adressen är till för annat och tar inte emot några brev.",
      todo: "Prata med personen och fråga efter en annan adress.",
    },
    mailboxFull: {
      short: "Brevlådan är full",
      means: "Personens brevlåda är full, så nya brev får inte plats.",
      todo: "Be personen ta bort gamla mejl och tömma papperskorgen i sin e-post.",
    },
    suspended: {
      short: "Adressen är avstängd",
      means: "E-postkontot är avstängt, ofta för att det inte har använts på länge.",
      todo: "Be personen logga in i sin e-post igen, eller fråga efter en annan adress.",
    },
    filtered: {
      short: "Sorterades bort",
      means: "Personens e-post sorterar bort våra brev.",
      todo: "Be personen titta i skräpposten och spara vår adress bland sina kontakter.",
    },
    greylisted: {
      short: "Vi ska försöka igen",
      means: "Personens e-post vill att vi försöker igen om en stund. Det är vanligt.",
      todo: askIfWorks,
    },
    expired: {
      short: "Hann inte fram i tid",
      means: "Vi försökte så länge brevet var till nytta, men det kom inte fram.",
      todo: "Berätta för personen vad brevet handlade om.",
    },
    network: {
      short: "Mottagarens e-post svarar inte",
      means: "Personens e-post gick inte att nå.",
      todo: askIfWorks,
    },
    systemError: {
      short: "Fel hos mottagarens e-post",
      means: "Det var ett fel i den dator som tar emot personens e-post.",
      todo: askIfWorks,
    },
    blocked: {
      short: "Stoppat, inte personens fel",
      means: "Personens e-post tar inte emot brev från vår server just nu. Det är inte personens fel.",
      todo: tellUs,
    },
    spam: {
      short: "Togs för skräppost, inte personens fel",
      means: "Personens e-post tog brevet för skräppost. Det är inte personens fel.",
      todo: tellUs,
    },
    virus: {
      short: "Stoppat, inte personens fel",
      means: "Personens e-post trodde att brevet var skadligt. Det är inte personens fel.",
      todo: tellUs,
    },
    authFailure: {
      short: "Stoppat, inte personens fel",
      means: "Personens e-post kunde inte se att brevet verkligen kom från oss. Det är inte personens fel.",
      todo: "Systemansvarig behöver kontrollera våra uppgifter för SPF, DKIM och DMARC.",
    },
    relayDenied: {
      short: "Stoppat, inte personens fel",
      means: "En server på vägen vägrade ta brevet vidare. Det är inte personens fel.",
      todo: tellUs,
    },
    senderRejected: {
      short: "Stoppat, inte personens fel",
      means: "Personens e-post godtog inte vår avsändaradress. Det är inte personens fel.",
      todo: tellUs,
    },
    policy: {
      short: "Stoppat, inte personens fel",
      means: "Personens e-post har regler som stoppade brevet. Det är inte personens fel.",
      todo: tellUs,
    },
    badContent: {
      short: "Stoppat, inte personens fel",
      means: "Personens e-post kunde inte läsa brevet som det var skrivet. Det är inte personens fel.",
      todo: tellUs,
    },
    tooLarge: {
      short: "Brevet var för stort",
      means: "Brevet var för stort för personens e-post. Det är inte personens fel.",
      todo: tellUs,
    },
    rateLimited: {
      short: "Många brev på en gång",
      means: "Vi skickade många brev på en gång, och personens e-post tar dem långsamt.",
      todo: "Du behöver inte göra något: vi skickar långsammare.",
    },
    protocol: {
      short: "Stoppat, inte personens fel",
      means: "Vår server och mottagarens förstod inte varandra. Det är inte personens fel.",
      todo: tellUs,
    },
    complaint: {
      short: "Har anmält skräppost",
      means: "Personen har markerat ett brev från oss som skräppost. Därför har vi slutat skicka.",
      todo: "Vill personen ha breven igen går det att ändra på Min sida.",
    },
    unsubscribe: {
      short: "Har tackat nej",
      means: "Personen har tackat nej till sådana brev.",
      todo: "Vill personen ha breven igen går det att ändra på Min sida.",
    },
    authReport: {
      short: "Rapport om vår e-post",
      means: "En mottagare rapporterar att den inte kan se att våra brev kommer från oss. Det är inte personens fel.",
      todo: "Systemansvarig behöver kontrollera våra uppgifter för SPF, DKIM och DMARC.",
    },
    vacation: {
      short: "Svarade automatiskt",
      means: "Brevet kom fram, och ett automatiskt svar kom tillbaka.",
      todo: "Du behöver inte göra något.",
    },
    readReceipt: {
      short: "Kom fram",
      means: "Brevet kom fram, och ett kvitto kom tillbaka.",
      todo: "Du behöver inte göra något.",
    },
    delivered: {
      short: "Kom fram",
      means: "Personens e-post har tagit emot brevet.",
      todo: "Du behöver inte göra något.",
    },
    unknown: {
      short: "Kom inte fram, okänt varför",
      means: "Brevet kom inte fram, och svaret säger inte varför.",
      todo: askIfWorks,
    },
    suppressed: {
      short: "Adressen är spärrad",
      means: "Tidigare brev har inte kommit fram. Därför skickar vi inga fler till adressen.",
      todo: "Be personen logga in på webbplatsen. Kommer koden fram börjar vi skicka igen.",
    },
    unwanted: {
      short: "Vill inte ha sådana brev",
      means: "Personen har valt bort ämnet, eller vill bara ha mer brådskande brev.",
      todo: "Berätta för personen på annat sätt om det är viktigt.",
    },
    optedOut: {
      short: "Har tackat nej",
      means: "Personen har tackat nej till sådana brev.",
      todo: "Vill personen ha breven igen går det att ändra på Min sida.",
    },
    left: {
      short: "Är inte längre medlem",
      means: "Personen gick ur området innan brevet skickades.",
      todo: "Du behöver inte göra något.",
    },
    cancelled: {
      short: "Brevet stoppades",
      means: "Brevet stoppades innan det skickades.",
      todo: "Du behöver inte göra något.",
    },
    withdrawn: {
      short: "Återkallad",
      means: "Varningen återkallades innan brevet hade gått.",
      todo: "Inget behöver göras.",
    },
    erased: {
      short: "Är inte längre med",
      means: "Personens uppgifter är raderade.",
      todo: "Du behöver inte göra något.",
    },
    unconfirmed: {
      short: "Har inte bekräftat adressen",
      means: "Personen har inte bekräftat sin e-postadress, och då skickar vi inget dit.",
      todo: "Be personen logga in på webbplatsen med koden som kommer i ett brev.",
    },
  },
  letters: {
    numbers: "Pågår ett brott eller är någon i fara? Ring 112. Är det inte bråttom? Ring 114 14.",
    unreachable: {
      subject: (name: string) => `Brev till ${name} kommer inte fram`,
      heading: (name: string) => `Brev till ${name} kommer inte fram`,
      why: "Varför",
      todo: "Gör så här",
      contact: {
        above: (area: string) => `Grannsamverkan i ${area}`,
        preheader: "Prata med grannen, så att varningarna når dit också.",
        text: (name: string, area: string) =>
          `${name} i ${area} får inte längre våra brev: varningar, tips och annat kommer tillbaka till oss.`,
        steps: {
          meet: "Prata med grannen. Ett mejl hjälper inte.",
          signIn: "Be grannen logga in på webbplatsen med sin adress. Kommer koden fram börjar vi skicka igen.",
          join: "Har grannen en ny adress? Skriv ut en ny kod till hushållet, så kan grannen gå med med den.",
          paper: "Lämna varningar på papper eller säg dem öga mot öga så länge.",
        },
        button: "Till området",
        mine: (area: string) => `Du får brevet därför att du håller kontakt med hushåll i ${area}.`,
      },
      officer: {
        above: (municipality: string) => `Skrivbordet · ${municipality}`,
        preheader: "Ingen annan i området kan säga till personen.",
        text: (name: string) => `${name} får inte längre våra brev: de kommer tillbaka till oss.`,
        steps: {
          meet: "Ring eller besök personen. Ett mejl hjälper inte.",
          signIn: "Be personen logga in på webbplatsen med sin adress. Kommer koden fram börjar vi skicka igen.",
        },
        button: "Till skrivbordet",
        mine: (municipality: string) => `Du får brevet därför att du är polis eller samordnare för ${municipality}.`,
      },
    },
    returnedMail: {
      above: (municipality: string) => `Skrivbordet · ${municipality}`,
      subject: (name: string) => `Mejl från ${name}`,
      preheader: "Någon har skrivit till Grannsamverkan.",
      heading: "Någon har skrivit till Grannsamverkan",
      answer: (name: string) => `Mejlet är ett svar på ett brev som gick till ${name}.`,
      answerIn: (name: string, area: string) => `Mejlet är ett svar på ett brev som gick till ${name} i ${area}.`,
      toUs: "Mejlet kom till adressen som våra brev skickas från.",
      from: "Från",
      address: "Adress",
      about: "Ämne",
      noSubject: "inget ämne",
      noText: "(inga ord)",
      cut: "Mejlet var längre än så här. Be personen skicka resten till dig.",
      enclosed: (n: number) =>
        n === 1
          ? "Mejlet hade en bilaga. Den följer inte med: be personen skicka den till dig om du behöver den."
          : `Mejlet hade ${n} bilagor. De följer inte med: be personen skicka dem till dig om du behöver dem.`,
      todo: "Gör så här",
      steps: [
        "Svara personen från din vanliga e-post, till adressen här ovanför. Ett svar på det här brevet når inte personen.",
        "Gäller det ett brott som pågår eller någon i fara: ring 112. Be personen lämna tips på 114 14.",
        "Namn och adress i ett mejl kan vara falska. Lämna inte ut något innan du vet vem det är.",
      ],
      kept: "Vi sparar inte mejlet. Det finns bara i det här brevet.",
      mine: (municipality: string) => `Du får brevet därför att du är polis eller samordnare för ${municipality}.`,
    },
    mailPassedOn: {
      above: (municipality: string) => `Grannsamverkan i ${municipality}`,
      subject: "Ditt mejl har gått vidare",
      preheader: "Är det bråttom, ring.",
      heading: "Ditt mejl har gått vidare",
      text: (municipality: string) =>
        `Polisen och kommunens samordnare i ${municipality} har fått ditt mejl. De läser inte mejl dygnet runt.`,
      ongoing: "Pågår ett brott, eller är någon i fara? Vänta inte på svar: ring 112.",
      tip: "Har du sett något som inte är bråttom? Ring 114 14.",
      enclosed: "Bilagor i mejl sparar vi inte. Den som svarar dig ber om dem om de behövs.",
      mine: "Du får brevet därför att du har svarat på ett av våra brev.",
    },
  },
  trouble: {
    title: "Mottagare som inte godtar våra brev",
    lead: "Det här håller mottagarnas e-post emot oss. Det är aldrig medlemmarnas fel, och de behöver inte göra något.",
    caption: "Skäl de senaste 30 dagarna",
    headings: { why: "Varför", count: "Brev", last: "Senast", todo: "Vad som behöver göras" },
    none: "Ingen mottagare har stoppat våra brev de senaste 30 dagarna.",
  },
};
