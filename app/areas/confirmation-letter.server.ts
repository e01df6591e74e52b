import { and, count, eq, gt, inArray } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { startProof } from "~/access/proof.server";
import { config } from "~/config.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import type { Applicant } from "./applicant.server";
import { confirmApplication } from "./letters";

const day = 24 * 60 * 60_000;
/** Anybody can type anybody's address: more letters than this a day would be a nuisance. */
export const mostLettersADay = 5;

/** Whether the address has had its share of letters that a stranger can set off. */
export async function wroteEnough({ tx, now }: Decision, personId: string): Promise<boolean> {
  const { letter, delivery } = store().t;
  const [written] = await tx
    .select({ letters: count() })
    .from(delivery)
    .innerJoin(letter, eq(letter.id, delivery.letterId))
    .where(
      and(
        eq(delivery.personId, personId),
        inArray(letter.kind, ["confirmApplication", "applicationAlready"]),
        gt(letter.createdAt, new Date(now.getTime() - day)),
      ),
    );
  return written!.letters >= mostLettersADay;
}

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
