/** What recipients and their mail let us know. */
export const answered = {
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
};

/** Why a letter was never sent. */
export const unsent = {
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
};
