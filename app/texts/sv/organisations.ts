/** What a municipality has decided for itself, and who works there. */
export const organisations = {
  title: "Inställningar",
  lead: "Så här är det ordnat för kommunen. Samordnaren och den som är systemansvarig kan ändra reglerna.",
  others: "Andra kommuner som du arbetar för",
  place: {
    title: "Kommunen",
    name: "Kommun",
    code: "Kommunkod",
    county: "Län",
    policeAreas: "Lokalpolisområde",
    noPoliceArea: "Inget polisområde är kopplat till kommunen.",
    covers: (municipalities: string) => `omfattar ${municipalities}`,
    postcodes: "Postnummer som börjar med",
  },
  staff: {
    title: "De som arbetar här",
    name: "Namn",
    post: "Uppdrag",
    role: "Roll",
    since: "Sedan",
    none: "Ingen har ett uppdrag i kommunen än.",
  },
};
