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
