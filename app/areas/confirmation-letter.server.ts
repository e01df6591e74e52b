import type { Decision } from "~/access/decide.server";
import { startProof } from "~/access/proof.server";
import { config } from "~/config.server";
import { hadDaysShare } from "~/delivery/day-share.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import type { Applicant } from "./applicant.server";
import { confirmApplication } from "./letters";

/** Whether the address has had its share of letters that a stranger can set off. */
export const wroteEnough = (decision: Decision, personId: string): Promise<boolean> =>
  hadDaysShare(decision, personId, ["confirmApplication", "applicationAlready"]);

/**
 * Sends code and link. The letter holds nothing that was typed into the form, name included: whoever typed it may be
 * a stranger to the address.
 */
export async function sendConfirmation(
  decision: Decision,
  to: { applicationId: string; applicant: Applicant; municipality: string; browser: string },
) {
  const { id: personId, locale } = to.applicant;
  const wanted = { personId, use: "application", target: to.applicationId, browser: to.browser } as const;
  const { code, link } = await startProof(decision, wanted);
  const content = confirmApplication(textsFor(locale), locale, { municipality: to.municipality });
  const slots = { code, link: `${config.publicUrl}/ansok/bekrafta/${link}` };
  await queueLetter(decision, { kind: "confirmApplication", content }, { personId, slots });
}
