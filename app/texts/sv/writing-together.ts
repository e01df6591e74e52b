/** Several who write the same text: who has it open, what is kept, what differs. */
export const typing = {
  kept: (time: string) => `Det du skriver sparades klockan ${time}.`,
  notYet: "Det du skriver sparas medan du skriver. Inget skickas.",
  keep: "Spara utkastet",
  others: (names: string) => `${names} skriver också här just nu.`,
  earlier: (when: string) => `Du skrev här ${when} utan att spara`,
  goOn: "Fortsätt där du var",
  begunTitle: "Det du har börjat skriva",
  untitled: "Utan rubrik",
  throwAway: "Släng",
};

export const conflict = {
  title: "En annan text har sparats",
  saved: (who: string, when: string) => `${who} sparade en annan text ${when}.`,
  whatToDo:
    "Den texten står här. Din egen står kvar i formuläret under. Ta med det du vill ha av båda och spara sedan.",
  same: "lika i båda",
  empty: "Tomt",
};

export const diff = {
  title: (version: number) => `Ändrat sedan version ${version}`,
  lead: "Tillagda ord är understrukna, borttagna är överstrukna. Fält som inte nämns är som förut.",
  onlyOthers: "Orden är desamma som då. Det som har ändrats är vart den går, sorten eller hur bråttom det är.",
  added: "tillagt: ",
  removed: "borttaget: ",
  end: " slut. ",
};
