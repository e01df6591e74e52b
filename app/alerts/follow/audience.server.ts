import type { Reader } from "~/db/store";
import { type Audience, audienceOf } from "../audience.server";
import { waitingStill } from "../homes.server";
import type { AlertRow } from "../words.server";
import { followersOf, whole } from "./followers.server";

/** Whom an alert would reach if it were sent now; a follow-up those who have the first one, or are to get it. */
export async function wholeAudience(read: Reader, alert: AlertRow): Promise<Audience> {
  const audience = await audienceOf(read, alert);
  if (alert.parentId === null || alert.status !== "actual") return audience;
  const areas = await waitingStill(read, alert, audience.areas);
  return { ...audience, areas, now: await followersOf(read, alert, whole(areas)), later: 0 };
}
