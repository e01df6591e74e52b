import type { Decision } from "~/access/decide.server";
import { takeStep } from "./take-step.server";

/** Makes an area on its way active, as its first contact is appointed; true when it was this call that did. */
export async function activateArea(decision: Decision, areaId: string, byPersonId: string): Promise<boolean> {
  return (await takeStep(decision, areaId, "active", { personId: byPersonId })) !== null;
}
