import type { Texts } from "../index";
import { nHouseholds } from "./counted";

export const target: Texts["writing"]["target"] = {
  title: "Only some streets, a place on the map, the police area or only the contact persons",
  lead: "All that you choose is added to the areas above. Who lives in several of the places you chose still gets one letter.",
  streets: "Streets",
  streetsHint: "One street a line. For example: Skolgatan, or Hagbyvägen 1–23 udda.",
  circle: "A circle",
  circleHint: "The middle in degrees, and how many metres from there.",
  lat: "Latitude",
  lon: "Longitude",
  metres: "Metres",
  drawn: "A drawn shape",
  drawnHint: "Draw with the buttons on the map, or paste a surface as GeoJSON.",
  policeArea: "The whole police area",
  policeAreaHint: "Every area of every municipality there. Whoever approves it must work for all of them too.",
  noPoliceArea: "No, only here",
  contactsOnly: "Only the contact persons",
  contactsOnlyHint: "The other members get no letter and see nothing on the page.",
  count: "Count how many",
  nowhere: "Nobody gets it yet. Choose areas or streets, and it is counted how many get it.",
  notCounted: "How many get it is counted when you press the button.",
  reach: (people, letters) =>
    `${people === 1 ? "1 person" : `${people} people`} get it now, ${letters === 1 ? "1 letter" : `${letters} letters`} are sent.`,
  reachMore: (reach) =>
    [
      `${reach.areas === 1 ? "1 area" : `${reach.areas} areas`}.`,
      reach.contacts > 0 ? `${reach.contacts} of the letters tell the contact persons to pass it on.` : "",
      reach.later > 0 ? `${reach.later} get it when the contact person passes it on.` : "",
      reach.paperHouseholds > 0 ? `${nHouseholds(reach.paperHouseholds)} without e-mail.` : "",
      reach.placeless > 0
        ? `${nHouseholds(reach.placeless)} cannot be placed on the map and are reached only by their area or street.`
        : "",
    ]
      .filter(Boolean)
      .join(" "),
  errors: {
    manyStreets: (max) => `At most ${max} streets. Choose whole areas instead`,
    street: (line) => `The street “${line}” cannot be understood. Write for example Skolgatan 1–9`,
    circle: {
      half: () => "Fill in latitude, longitude and metres, or none of them",
      numbers: () => "Write numbers, for example 59.52, 15.04 and 500",
      outside: () => "The point does not lie in Sweden. Latitude is about 55–69, longitude about 11–24",
      radius: (least, most) => `The circle's radius can be between ${least} and ${most} metres`,
    },
    drawn: {
      notJson: "The shape cannot be read. Paste GeoJSON, or draw on the map",
      noPolygon: "The shape must be a surface (Polygon or MultiPolygon)",
      several: "There are several shapes. Choose one",
      open: "The shape is not closed: its last point must be its first",
      few: "The shape has too few corners",
      outside: "The shape does not lie in Sweden",
      tooMany: "The shape has too many corners",
    },
  },
};
