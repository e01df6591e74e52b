/** Letters between an application and its area. */
export const letters = {
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
};
