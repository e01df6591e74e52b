export const incidents = {
  title: "Händelser från polisen",
  lead: (municipality: string) =>
    `Det som polisen har publicerat om ${municipality}. Välj en händelse för att skriva en varning till grannarna.`,
  caption: "Händelser, senaste först",
  headings: { when: "När", what: "Vad", summary: "Polisens text", source: "Källa", write: "Gör något" },
  source: "Notisen på polisen.se",
  sourceFor: (what: string, when: string) => `Notisen på polisen.se: ${what}, ${when}`,
  write: "Skriv varning utifrån händelsen",
  writeFor: (what: string, when: string) => `Skriv varning utifrån händelsen: ${what}, ${when}`,
  place: "Polisen anger bara kommunen, inte platsen. Du som skriver vet mer.",
  empty: "Inga händelser än",
  emptyText: "När polisen publicerar något om kommunen syns det här.",
  pages: "Fler sidor",
  shown: (from: number, to: number, total: number) => `Visar ${from}–${to} av ${total}`,
  previous: "Nyare",
  next: "Äldre",
};
