import { and, eq, inArray } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { startProof } from "~/access/proof.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import type { Applicant } from "./applicant.server";
import { applicationAlready } from "./letters";

const openStates = ["waiting", "asked"] as const;

/** Whether the person has an application that police and municipality have yet to decide. */
export async function hasOpen({ tx }: Decision, personId: string): Promise<boolean> {
  const { application } = store().t;
  const open = and(eq(application.personId, personId), inArray(application.state, openStates));
  return (await tx.select({ id: application.id }).from(application).where(open)).length > 0;
}

/**
 * Tells the applicant by letter where the earlier application stands. A proof that opens nothing keeps the screen's
 * answers the same as for a new address.
 */
export async function answerAlready(
  decision: Decision,
  from: { applicant: Applicant; formId: string; browser: string },
): Promise<void> {
  const { id: personId, name, locale } = from.applicant;
  await startProof(decision, { personId, use: "application", target: from.formId, browser: from.browser });
  const { application, municipality } = store().t;
  const [open] = await decision.tx
    .select({ application, municipality: municipality.name })
    .from(application)
    .innerJoin(municipality, eq(municipality.id, application.municipalityId))
    .where(and(eq(application.personId, personId), inArray(application.state, openStates)));
  const { areaName, state, confirmedAt, municipalityId } = open!.application;
  const about = { name, areaName, asked: state === "asked", at: confirmedAt ?? decision.now };
  const content = applicationAlready(textsFor(locale), locale, { ...about, municipality: open!.municipality });
  await queueLetter(decision, { kind: "applicationAlready", content, municipalityId }, { personId });
}
