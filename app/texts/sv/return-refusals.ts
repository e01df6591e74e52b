const tellUs = "Systemansvarig behöver ta upp det med dem som sköter vår e-post. Personen behöver inte göra något.";
const askIfWorks = "Fråga personen om e-posten fungerar.";
const askAddress = "Prata med personen och fråga efter rätt adress.";

/** Why a letter did not arrive, or not yet: what the recipient's mail said. */
export const refused = {
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
  unknown: {
    short: "Kom inte fram, okänt varför",
    means: "Brevet kom inte fram, och svaret säger inte varför.",
    todo: askIfWorks,
  },
};
