import type { Texts } from "../index";

export const correct: Texts["households"]["correct"] = {
  link: "Correct the address",
  linkTo: (address) => `Correct the address ${address}`,
  title: (address) => `Correct ${address}`,
  lead: "For an address that was written wrongly. Those who live there stay in the area and see the right address on their page.",
  submit: "Save the address",
  back: "To the households",
  done: (address) => `The address is now ${address}`,
  doneHidden: "The address has been corrected",
  errors: {
    taken: "The address is on the list already, as another household.",
    strange:
      "The street does not belong to the area. Check the spelling. The police or the municipality can add a street.",
  },
};
