import { nHouseholds } from "./counted";

/** Whom an alert reaches. */
export const target = {
  title: "Bara vissa gator, en plats på kartan, polisområdet eller bara kontaktombuden",
  lead: "Allt du väljer läggs ihop med områdena här ovanför. Den som bor på flera ställen du valt får ändå ett enda brev.",
  streets: "Gator",
  streetsHint: "En gata på varje rad. Till exempel: Skolgatan, eller Hagbyvägen 1–23 udda.",
  circle: "En cirkel",
  circleHint: "Mittpunkten i grader, och hur många meter därifrån.",
  lat: "Latitud",
  lon: "Longitud",
  metres: "Meter",
  drawn: "En ritad form",
  drawnHint: "Rita med knapparna på kartan, eller klistra in en yta som GeoJSON.",
  policeArea: "Hela polisområdet",
  policeAreaHint: "Alla områden i alla kommuner där. Den som godkänner måste också arbeta för alla.",
  noPoliceArea: "Nej, bara här",
  contactsOnly: "Bara kontaktombuden",
  contactsOnlyHint: "De andra medlemmarna får inget brev och ser inget på sidan.",
  count: "Räkna hur många",
  nowhere: "Ingen får det än. Välj områden eller gator, så räknas hur många som får det.",
  notCounted: "Hur många som får det räknas när du trycker på knappen.",
  reach: (people: number, letters: number) =>
    `${people === 1 ? "1 person" : `${people} personer`} får det nu, ${letters === 1 ? "1 brev" : `${letters} brev`} skickas.`,
  reachMore: (reach: { contacts: number; later: number; areas: number; paperHouseholds: number; placeless: number }) =>
    [
      `${reach.areas === 1 ? "1 område" : `${reach.areas} områden`}.`,
      reach.contacts > 0 ? `${reach.contacts} av breven går till kontaktombuden, om att sprida det vidare.` : "",
      reach.later > 0 ? `${reach.later} får det när kontaktombudet skickar vidare.` : "",
      reach.paperHouseholds > 0 ? `${nHouseholds(reach.paperHouseholds)} utan e-post.` : "",
      reach.placeless > 0
        ? `${nHouseholds(reach.placeless)} kan inte placeras på kartan och nås bara genom sitt område eller sin gata.`
        : "",
    ]
      .filter(Boolean)
      .join(" "),
  errors: {
    manyStreets: (max: number) => `Högst ${max} gator. Välj hela områden i stället`,
    street: (line: string) => `Det går inte att förstå gatan ”${line}”. Skriv till exempel Skolgatan 1–9`,
    circle: {
      half: () => "Fyll i både latitud, longitud och meter, eller ingen av dem",
      numbers: () => "Skriv siffror, till exempel 59,52, 15,04 och 500",
      outside: () => "Punkten ligger inte i Sverige. Latituden är omkring 55–69, longituden omkring 11–24",
      radius: (least: number, most: number) => `Cirkeln kan ha mellan ${least} och ${most} meters radie`,
    },
    drawn: {
      notJson: "Formen går inte att läsa. Klistra in GeoJSON, eller rita på kartan",
      noPolygon: "Formen måste vara en yta (Polygon eller MultiPolygon)",
      several: "Det är flera former. Välj en",
      open: "Formen är inte sluten: den sista punkten ska vara den första",
      few: "Formen har för få hörn",
      outside: "Formen ligger inte i Sverige",
      tooMany: "Formen har för många hörn",
    },
  },
};
