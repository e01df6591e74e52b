import type { Texts } from "../index";

export const organisations: Texts["organisations"] = {
  title: "Settings",
  lead: "This is how things are arranged for the municipality. To change something, ask the administrator.",
  others: "Other municipalities that you work for",
  place: {
    title: "The municipality",
    name: "Municipality",
    code: "Municipality code",
    county: "County",
    policeAreas: "Local police area",
    noPoliceArea: "No police area is tied to the municipality.",
    covers: (municipalities: string) => `covers ${municipalities}`,
    postcodes: "Postcodes that begin with",
  },
  rules: {
    title: "Rules",
    minimumHouseholds: { name: "Fewest households in an area", value: (n: number) => `${n} households` },
    contactLoad: { name: "Most households that a contact person should have", value: (n: number) => `${n} households` },
    warningsNeedSecondOfficer: {
      name: "A second person approves a warning before it is sent",
      value: (yes: boolean): string => (yes ? "Yes" : "No"),
    },
  },
  staff: {
    title: "Who works here",
    name: "Name",
    post: "Post",
    role: "Role",
    since: "Since",
    none: "Nobody holds a post in the municipality yet.",
  },
};
