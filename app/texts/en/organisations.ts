import type { Texts } from "../index";

export const organisations: Texts["organisations"] = {
  title: "Settings",
  lead: "This is how things are arranged for the municipality. The coordinator and the administrator can change the rules.",
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
  staff: {
    title: "Who works here",
    name: "Name",
    post: "Post",
    role: "Role",
    since: "Since",
    none: "Nobody holds a post in the municipality yet.",
  },
};
