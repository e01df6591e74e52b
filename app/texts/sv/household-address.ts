/** Putting right a household's address. */
export const correct = {
  link: "Rätta adressen",
  linkTo: (address: string) => `Rätta adressen ${address}`,
  title: (address: string) => `Rätta ${address}`,
  lead: "För en adress som blev fel när den skrevs. De som bor där är kvar i området och ser den rätta adressen på sin sida.",
  submit: "Spara adressen",
  back: "Till hushållen",
  done: (address: string) => `Adressen är nu ${address}`,
  doneHidden: "Adressen är rättad",
  errors: {
    taken: "Adressen står redan i listan, som ett annat hushåll.",
    strange: "Gatan hör inte till området. Kontrollera stavningen. Polisen eller kommunen kan lägga till en gata.",
  },
};
