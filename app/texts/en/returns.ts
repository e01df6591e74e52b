import type { Texts } from "../index";
import { letters } from "./return-letters";
import { answered, unsent } from "./return-reasons";
import { refused } from "./return-refusals";

export const returns: Texts["returns"] = {
  reasons: { ...refused, ...answered, ...unsent },
  letters,
  trouble: {
    title: "Receivers that do not accept our letters",
    lead: "This is what the receivers' e-mail holds against us. It is never the members' fault, and they need not do anything.",
    caption: "Reasons in the last 30 days",
    headings: { why: "Why", count: "Letters", last: "Latest", todo: "What needs doing" },
    none: "No receiver has stopped our letters in the last 30 days.",
  },
};
