/** What a contact does with an alert: the note's check, the sheet's code, reminders. */
export const forwarding = {
  refused: (words: string) =>
    `Ta bort det som pekar ut någon: ${words}. Personnummer, bilnummer, ursprung och utseende hör bara hemma hos polisen`,
  explain: (words: string) => `Skriv varför det får stå kvar, eller ta bort det: ${words}`,
  reason: "Varför får det stå kvar?",
  reasonHint: "Till exempel: det är mitt eget namn och nummer. Polisen och samordnaren ser ditt svar.",
  reasonWas: (reason: string) => `Varför det fick stå kvar: ${reason}`,
  code: "Kod som leder till varningen på webbplatsen",
  codeText: "Rikta telefonens kamera hit för att läsa på webbplatsen, också vad det blev.",
  /** Where the code leads whoever has no account. */
  onSheet: {
    overTitle: "Koden gäller inte längre",
    over: "Koden på bladet gäller i tre månader. Fråga ditt kontaktombud om du undrar över något.",
    withdrawnTitle: "Den här varningen har tagits tillbaka",
    withdrawn: "Det som står på bladet gäller inte längre.",
    from: (municipality: string) => `Till grannarna i Grannsamverkan, från polisen och kommunen i ${municipality}.`,
    sawTitle: "Såg du något, eller har du en fråga?",
    saw: "Ring polisen på 114 14, eller prata med ditt kontaktombud. Ring och berätta, men ingrip aldrig själv.",
    call: "Ring 114 14",
    only: "Sidan är till för dig som har fått bladet. Dela den inte vidare på nätet.",
    joinTitle: "Vill du få varningar med e-post?",
    join: "Be ditt kontaktombud om en kod till ditt hushåll.",
    joinLink: "Gå med",
  },
  reminder: {
    subject: (title: string) => `Påminnelse: sprid vidare ”${title}”`,
    above: (area: string) => `Till dig som är kontaktombud i ${area}`,
    preheader: "Några grannar vet inte än.",
    via: "Grannarna som du tar hand om väntar på att du skickar brevet vidare.",
    paper: (n: number) =>
      n === 1
        ? "1 hushåll utan e-post är inte markerat som nått än."
        : `${n} hushåll utan e-post är inte markerade som nådda än.`,
    done: "Har du redan berättat? Markera det på sidan, så slutar vi undra. Vi ser bara det du markerar, aldrig vad du öppnar.",
    open: "Öppna och sprid vidare",
    hinder: "Hinner du inte? Säg till ett annat kontaktombud eller kommunens samordnare.",
  },
};
