/** Signing in and out. */
export const access = {
  ask: {
    title: "Logga in",
    lead: "Skriv din e-postadress, så skickar vi en kod dit. Du behöver inget lösenord.",
    onward: "Du behöver logga in för att se sidan. Efteråt kommer du rätt.",
    email: "E-postadress",
    emailHint: "Den adress som du använde när du ansökte eller gick med.",
    emailMissing: "Skriv din e-postadress.",
    emailLong: "Adressen är för lång. En e-postadress har högst 254 tecken.",
    emailShape: "Adressen ser inte rätt ut. Så här kan en e-postadress se ut: namn@exempel.se",
    submit: "Skicka kod",
    tooMany: (minutes: number) =>
      `Härifrån har det nu bett om sex koder på en timme. Den senaste koden gäller fortfarande, i tio minuter från att brevet skickades. ${minutes === 1 ? "Om en minut" : `Om ${minutes} minuter`} kan du be om en ny.`,
    newHere: "Är du inte med än?",
    newHereText: "Då finns det inget att logga in på ännu. Börja i stället här:",
    apply: "Starta ett område där du bor",
    join: "Gå med i ett område, om du har fått en kod av en granne",
  },
  code: {
    title: "Skriv koden",
    lead: "Om adressen finns hos oss har vi nu skickat ett brev dit. I brevet står en kod med sex siffror. Det brukar komma inom en minut.",
    code: "Kod",
    codeHint: "Sex siffror. Koden gäller i tio minuter.",
    codeMissing: "Skriv koden som står i brevet.",
    codeShape: "Koden ska ha sex siffror, inga bokstäver.",
    wrong: (left: number) =>
      left === 1
        ? "Koden stämmer inte. Du kan försöka en gång till."
        : `Koden stämmer inte. Kontrollera siffrorna. Du kan försöka ${left} gånger till.`,
    submit: "Logga in",
    neverTold: "Koden är bara din",
    neverToldText:
      "Ingen från polisen eller kommunen frågar dig efter koden, varken på telefon eller vid dörren. Skriv den bara här.",
    noLetter: "Kommer det inget brev?",
    noLetterItems: [
      "Titta i skräpposten.",
      "Kontrollera att du skrev rätt adress, den som du använde när du ansökte eller gick med.",
      "Har du inte ansökt eller gått med än skickar vi inget brev.",
    ],
    another: "Be om en ny kod",
  },
  over: {
    endedTitle: "Koden gäller inte längre",
    ended:
      "Det blev fel fem gånger. För säkerhets skull gäller koden inte längre, inte heller länken i brevet. Be om en ny kod, så går det bra att försöka igen.",
    expiredTitle: "Koden är för gammal",
    expired: "En kod gäller i tio minuter. Be om en ny, så kommer den strax.",
    usedTitle: "Koden är redan använd",
    used: "En kod går att använda en gång, och när du ber om en ny slutar den gamla att gälla. Använd det senaste brevet, eller be om en ny kod.",
    another: "Be om en ny kod",
  },
  link: {
    title: "Logga in",
    lead: "Tryck på knappen, så loggas du in i den här webbläsaren.",
    submit: "Logga in",
    otherTitle: "Öppna länken i samma webbläsare",
    other:
      "Länken fungerar bara i den webbläsare där du bad om koden, så att ingen annan kan använda den. Det händer ofta att brevet öppnas i ett annat program eller på en annan telefon.",
    otherHow: "Gör något av detta:",
    otherWays: [
      "Gå tillbaka till webbläsaren där du började, och skriv koden som står i brevet.",
      "Eller be om en ny kod i den här webbläsaren.",
    ],
    wrongTitle: "Länken stämmer inte",
    wrong: "En bit av adressen kan ha fallit bort när länken kopierades. Skriv koden i stället, eller be om en ny.",
    another: "Be om en ny kod här",
  },
  out: {
    title: "Du är utloggad",
    lead: "Sitter du vid en dator som andra också använder? Stäng gärna webbläsaren.",
    again: "Logga in igen",
    toStart: "Till startsidan",
    askTitle: "Vill du logga ut?",
    askLead: "Varningar och tips kommer ändå till din e-post.",
    submit: "Logga ut",
  },
  letter: {
    subject: "Din kod för att logga in",
    preheader: "Koden gäller i tio minuter.",
    above: "Grannsamverkan",
    heading: "Din kod för att logga in",
    how: "Skriv koden på sidan där du bad om den:",
    orLink: "Eller tryck på knappen. Den fungerar i samma webbläsare som du bad om koden i.",
    button: "Logga in",
    limits: "Koden och knappen gäller i tio minuter och går att använda en gång.",
    never:
      "Ingen från polisen eller kommunen frågar dig någonsin efter koden, varken på telefon, i sms eller vid dörren. Lämna inte ut den till någon.",
    notYou:
      "Var det inte du som bad om koden? Då behöver du inte göra något. Ingen kommer in utan den. Kommer det fler sådana brev, hör av dig till kommunens samordnare.",
  },
};
