import type { Reader } from "~/db/store";
import { type Audience, audienceOf } from "../audience.server";
import { waitingStill } from "../homes.server";
import type { AlertRow } from "../words.server";
import { readersOfFollowUp } from "./queue.server";

/** Whom an alert would reach if it were sent now; a follow-up those who got the first one, of an exercise its contacts. */
export async function wholeAudience(read: Reader, alert: AlertRow): Promise<Audience> {
  const audience = await audienceOf(read, alert);
  if (alert.parentId === null || alert.status !== "actual") return audience;
  const areas = await waitingStill(read, alert, audience.areas);
  const { isKnown, readers } = await readersOfFollowUp(read, alert, areas);
  return { ...audience, areas, now: readers, later: isKnown ? 0 : audience.later };
}
