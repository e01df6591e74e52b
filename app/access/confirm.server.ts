import { type Decision, decide, undo } from "./decide.server";
import type { Permit } from "./permit.server";
import type { Act } from "./policy";
import type { ProofAnswer } from "./proof.server";

/** `wrong`: try again. `expired`: used up, replaced, too old or tried too often. */
export type Confirming = "confirmed" | "wrong" | "expired";

/**
 * Confirms what a proof stands for. `takeIn` gets the proof's target and gives the id of what it confirmed, or undefined
 * when that is gone or was confirmed before. The audit row of a wrong code names no object: which one was meant is not
 * proved; it is written because the try counts.
 */
export function confirmWith<A extends Act>(
  permit: Permit<A>,
  prove: (decision: Decision) => Promise<ProofAnswer | "otherBrowser">,
  takeIn: (decision: Decision, target: string) => Promise<string | undefined>,
): Promise<Confirming> {
  const about = { objectId: "unproved", detail: { confirmed: false } };
  return decide(permit, about, async (decision): Promise<Confirming> => {
    const answer = await prove(decision);
    if (answer === "expired" || answer === "otherBrowser") return undo<Confirming>("expired");
    if (answer === "wrong") return "wrong";
    const confirmed = await takeIn(decision, answer.target);
    if (!confirmed) return "expired";
    about.objectId = confirmed;
    about.detail = { confirmed: true };
    return "confirmed";
  });
}
