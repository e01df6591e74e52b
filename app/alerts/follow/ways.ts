import type { FollowUp } from "~/db/schema/alerts";

/** How an alert can be gone on with, in the order in which officers choose. */
export const followUps = ["outcome", "update", "correction", "allClear"] as const satisfies readonly FollowUp[];
