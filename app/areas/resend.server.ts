import { eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { startProof } from "~/access/proof.server";
import { type ProofState, proofOfBrowser } from "~/access/proof-state.server";
import { store } from "~/db/open.server";
import { applicantIn } from "./applicant.server";
import { sendConfirmation, wroteEnough } from "./confirmation-letter.server";

/** Milliseconds: a second press within this time is the same wish. */
const pause = 60_000;

/**
 * Sends the browser's still unconfirmed application a new letter with a new code; the earlier code ends. Does nothing
 * when there is none to confirm, when the last letter went out less than a minute ago, or when the address has had its
 * share for today.
 */
export async function resendConfirmation(
  permit: Permit<"application.submit">,
  from: { request: Request; browser: string },
): Promise<void> {
  const about = { objectId: "none", detail: { again: true } };
  await decide(permit, about, async (decision) => {
    const proof = await proofOfBrowser(from.request, "application");
    if (!proof || decision.now.getTime() - proof.createdAt.getTime() < pause) return undo(undefined);
    about.objectId = proof.target;
    await again(decision, proof, from.browser);
  });
}

/** A proof that opens nothing is renewed without a letter, so that the screen tells nothing about the address. */
async function again(decision: Decision, { personId, target }: ProofState, browser: string) {
  const { application, municipality } = store().t;
  const [found] = await decision.tx
    .select({ state: application.state, personId: application.personId, municipality: municipality.name })
    .from(application)
    .innerJoin(municipality, eq(municipality.id, application.municipalityId))
    .where(eq(application.id, target));
  if (!found) await startProof(decision, { personId, use: "application", target, browser });
  else if (found.state !== "unconfirmed") undo(undefined);
  else {
    if (await wroteEnough(decision, found.personId)) undo(undefined);
    const applicant = await applicantIn(decision.tx, found.personId);
    const letter = { applicationId: target, applicant, municipality: found.municipality, browser };
    await sendConfirmation(decision, letter);
  }
}
