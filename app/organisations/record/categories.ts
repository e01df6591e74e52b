import type { Purpose } from "~/db/purposes";

/** Whom a value can be about (GDPR art. 30.1 c). `households`: who lives there, with no word about who that is. */
export type Concerned =
  | "applicants"
  | "members"
  | "households"
  | "contacts"
  | "invited"
  | "staff"
  | "visitors"
  | "writers";

/** Who gets to see it (art. 30.1 d). `system`: the program alone. */
export type Recipient =
  | "system"
  | "self"
  | "neighbours"
  | "areaMembers"
  | "contacts"
  | "police"
  | "coordinator"
  | "admin"
  | "mailServer"
  | "public";

export interface Categories {
  about: readonly Concerned[];
  seenBy: readonly Recipient[];
}

const officers = ["police", "coordinator"] as const;

/** Whom each purpose concerns and who sees it; what concerns nobody is in the record as other data. */
export const categories: Record<Purpose, Categories> = {
  key: { about: [], seenBy: ["system"] },
  structure: { about: [], seenBy: ["public"] },
  progress: { about: [], seenBy: ["self", "contacts", ...officers] },
  coverage: { about: [], seenBy: ["contacts", ...officers] },
  content: { about: [], seenBy: ["areaMembers", "public"] },
  identify: {
    about: ["applicants", "members", "contacts", "invited", "staff"],
    seenBy: ["self", "contacts", "neighbours", ...officers],
  },
  reach: {
    about: ["applicants", "members", "contacts", "invited", "staff"],
    seenBy: ["self", "neighbours", ...officers, "mailServer"],
  },
  home: { about: ["members", "households", "invited"], seenBy: ["self", "contacts", "neighbours", ...officers] },
  application: { about: ["applicants"], seenBy: ["self", ...officers] },
  preference: { about: ["members", "contacts"], seenBy: ["self"] },
  access: { about: ["applicants", "members", "contacts", "invited", "staff", "visitors"], seenBy: ["system"] },
  reading: { about: ["members", "contacts", "staff"], seenBy: ["self"] },
  list: { about: ["invited"], seenBy: ["contacts", ...officers] },
  refusal: { about: ["invited"], seenBy: ["system"] },
  meeting: { about: ["members", "households", "staff"], seenBy: ["self", "contacts", ...officers] },
  thread: { about: ["members"], seenBy: ["self", "system"] },
  reply: { about: ["members", "writers"], seenBy: ["self", ...officers] },
  delivery: {
    about: ["applicants", "members", "contacts", "invited", "staff"],
    seenBy: ["self", ...officers, "mailServer"],
  },
  unreachable: { about: ["members", "contacts"], seenBy: ["contacts", ...officers] },
  staff: { about: ["staff"], seenBy: ["areaMembers", ...officers, "admin"] },
  draft: { about: ["staff"], seenBy: officers },
  audit: { about: ["applicants", "members", "contacts", "staff"], seenBy: [...officers, "admin"] },
};
