import { store } from "~/db/open.server";
import { alertHere, type OfficersPermit } from "./here.server";
import { letterCounts } from "./letter-counts.server";
import type { Progress } from "./live";

/**
 * How an alert's letters stand right now, for the page to ask again and again.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export async function progressOf(permit: OfficersPermit, alertId: string): Promise<Progress> {
  await alertHere(store().read, permit, alertId);
  const { sent, waiting, failed } = await letterCounts(alertId);
  return { sent, waiting, failed };
}
