import { decide } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { applicantIn } from "./applicant.server";
import { applicationDeclined } from "./letters";
import { municipalityNameIn } from "./municipality-name.server";
import { type Settling, settle } from "./settle.server";

/** Declines an application; the reason reaches the applicant word for word. */
export function declineApplication(
  permit: Permit<"application.decide">,
  applicationId: string,
  reason: string,
): Promise<Settling> {
  const about = { objectId: applicationId, detail: { outcome: "declined" } };
  return decide(permit, about, async (decision): Promise<Settling> => {
    const { tx } = decision;
    const closed = await settle(decision, permit, { applicationId, outcome: "declined", reason });
    const { personId, municipalityId, areaName } = closed;
    const { name, locale } = await applicantIn(tx, personId);
    const municipality = await municipalityNameIn(tx, municipalityId);
    const content = applicationDeclined(textsFor(locale), locale, {
      name,
      areaName,
      municipality,
      reason,
      from: permit.actor.name,
    });
    await queueLetter(decision, { kind: "applicationDeclined", content, municipalityId }, { personId });
    return { answer: "settled" };
  });
}
