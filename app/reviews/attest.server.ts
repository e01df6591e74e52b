import { eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { takeStep } from "~/areas/take-step.server";
import { yearOf } from "~/areas/year.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { officersOf } from "~/organisations/officers.server";
import { textsFor } from "~/texts/index";
import type { AttestInput } from "./forms";
import { reviewNeeds } from "./letters";
import { wake } from "./tell.server";

/** `notRunning`: the area is not active yet, or closed. */
export type AttestAnswer = "attested" | "notRunning";

/**
 * Attests the yearly review: the area's year begins anew, and a dormant area is active again and its people are told. What
 * needs an officer (help with the list, a new contact, an end) is told to the officers. Twice the same form: once.
 */
export function attest(permit: Permit<"review.attest">, input: AttestInput): Promise<AttestAnswer> {
  const { areaId } = permit.scope;
  const byPersonId = permit.actor.personId;
  const { id, list, signs, future } = input;
  const about = { objectId: id, detail: { list, signs, future } };
  return decide<"review.attest", AttestAnswer>(permit, about, async (decision) => {
    const { tx, now } = decision;
    const { yearlyReview } = store().t;
    const known = await tx.select({ id: yearlyReview.id }).from(yearlyReview).where(eq(yearlyReview.id, id));
    if (known.length > 0) undo<AttestAnswer>("attested");
    const year = await yearOf(tx, areaId);
    const state = await takeStep(decision, areaId, "reviewed", { personId: byPersonId });
    if (!state || !year) return undo<AttestAnswer>("notRunning");
    await tx.insert(yearlyReview).values({ ...input, areaId, byPersonId, at: now });
    if (year.stage === "dormant") await wake(decision, { areaId, ...year }, { by: null, words: null });
    await tellOfficers(decision, { areaId, area: year.name, municipalityId: year.municipalityId }, input);
    return "attested";
  });
}

async function tellOfficers(
  decision: Decision,
  { areaId, area, municipalityId }: { areaId: string; area: string; municipalityId: string },
  { list, future }: AttestInput,
) {
  const needs = [...(list === "help" ? (["help"] as const) : []), ...(future === "goesOn" ? [] : [future])];
  if (needs.length === 0) return;
  for (const { personId, locale } of await officersOf(decision.tx, municipalityId)) {
    const content = reviewNeeds(textsFor(locale), locale, { area, areaId, needs });
    await queueLetter(decision, { kind: "reviewNeeds", content, municipalityId }, { personId });
  }
}
