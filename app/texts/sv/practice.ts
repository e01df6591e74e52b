/** Exercises and technical tests: what they say of themselves, and how they are chosen. */
export const practice = {
  /** Before a title; "" before one that is meant. */
  mark: (status: "actual" | "exercise" | "test") => ({ actual: "", exercise: "ÖVNING: ", test: "TEST: " })[status],
  leads: {
    exercise: "ÖVNING. Det här är en övning. Ingenting har hänt, och du behöver inte ringa eller varna någon.",
    test: "TEST. Det här är ett tekniskt prov. Ingenting har hänt, och du behöver inte göra något.",
  },
  field: "Är det på riktigt?",
  hint: "En övning och ett tekniskt prov går bara till kontaktombuden. De börjar med ÖVNING eller TEST i ämnesraden, i texten och på webbplatsen.",
  choices: { actual: "Ja, på riktigt", exercise: "Nej, en övning", test: "Nej, ett tekniskt prov" },
  note: (mark: string, id: string) => `${mark}Ingenting har hänt. Övningens nummer: ${id}`,
};
