/** Where the code out of a letter is typed: the same words for whoever applies and whoever joins. */
export const letterCode = {
  title: "Skriv koden ur brevet",
  lead: (email: string) =>
    `Vi har skickat ett brev till ${email}. I brevet står en kod med sex siffror. Det brukar komma inom en minut.`,
  code: "Kod",
  submit: "Bekräfta",
  wrong: (left: number) =>
    left === 1
      ? "Koden stämmer inte. Du kan försöka en gång till."
      : `Koden stämmer inte. Kontrollera siffrorna. Du kan försöka ${left} gånger till.`,
  link: "Du kan också trycka på knappen i brevet. Det går bra på en annan telefon eller dator.",
  noLetter: "Kommer det inget brev?",
  noLetterItems: ["Titta i skräpposten.", "Kontrollera att adressen här ovanför är rätt."],
  overTitle: "Koden gäller inte längre",
  linkOverTitle: "Länken gäller inte längre",
};
