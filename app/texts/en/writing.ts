import type { Texts } from "../index";

export const writing: Texts["writing"] = {
  category: "What is it about?",
  categoryHint: "Members can choose which subjects they want letters about.",
  categories: {
    burglary: "Burglary in homes or storerooms",
    carTheft: "Theft of or from cars",
    bicycle: "Bicycle theft",
    theft: "Other theft",
    fraud: "Fraud",
    vandalism: "Vandalism",
    fire: "Fire",
    missingPerson: "Missing person",
    seasonal: "Tips for the season",
    other: "Other",
  },
  public: "Show it to everybody on the site too",
  publicHint: "Otherwise only the members read it.",
};
