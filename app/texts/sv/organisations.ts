/** What a municipality has decided for itself, and who works there. */
export const organisations = {
  title: "Inställningar",
  lead: "Så här är det ordnat för kommunen. Vill ni ändra något, be den som är systemansvarig.",
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
  rules: {
    title: "Regler",
    minimumHouseholds: { name: "Minsta antal hushåll i ett område", value: (n: number) => `${n} hushåll` },
    contactLoad: { name: "Hushåll som ett kontaktombud högst bör ha", value: (n: number) => `${n} hushåll` },
    warningsNeedSecondOfficer: {
      name: "En varning godkänns av en andra person innan den skickas",
      value: (yes: boolean): string => (yes ? "Ja" : "Nej"),
    },
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
