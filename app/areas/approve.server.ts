import { type Decision, decide } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { addressAmong } from "./address";
import { applicantIn } from "./applicant.server";
import type { ApproveInput } from "./forms";
import { applicationApproved } from "./letters";
import { municipalityNameIn } from "./municipality-name.server";
import { type Settling, settle } from "./settle.server";
import { writeStreets } from "./where/place-area.server";

type Application = Awaited<ReturnType<typeof settle>>;

/** Approves an application: the area, the applicant's household and membership and the letter, or none of it. */
export function approveApplication(
  permit: Permit<"application.decide">,
  applicationId: string,
  input: ApproveInput,
): Promise<Settling> {
  const about = { objectId: applicationId, detail: { outcome: "approved" } };
  return decide(permit, about, async (decision): Promise<Settling> => {
    const application = await settle(decision, permit, { applicationId, outcome: "approved" });
    const areaId = await foundArea(decision, permit.actor.personId, application, input);
    await moveIn(decision, { areaId, streets: input.streets }, application);
    await tellApplicant(decision, areaId, { ...application, areaName: input.areaName });
    return { answer: "settled" };
  });
}

async function foundArea(decision: Decision, byPersonId: string, application: Application, input: ApproveInput) {
  const { tx, now } = decision;
  const { area, areaStep } = store().t;
  const { municipalityId, id: applicationId } = application;
  const [areaId, stage] = [newId(), "approved"] as const;
  const founded = { id: areaId, municipalityId, applicationId, name: input.areaName, stage, createdAt: now };
  await tx.insert(area).values({ ...founded, route: "direct" });
  await tx.insert(areaStep).values({ id: newId(), areaId, stage, byPersonId, at: now });
  await writeStreets(decision, { areaId, municipalityId }, input.streets);
  return areaId;
}

/** The applicant's household is the area's first; its address is kept as those of later ones will be. */
async function moveIn(
  { tx, now }: Decision,
  { areaId, streets }: { areaId: string; streets: string[] },
  { personId, street, number }: Application,
) {
  const { household, member } = store().t;
  const householdId = newId();
  const home = addressAmong(streets, { street, number, apartment: "" });
  await tx.insert(household).values({ id: householdId, areaId, kind: "joined", ...home, createdAt: now });
  await tx.insert(member).values({ id: newId(), personId, householdId, areaId, joinedAt: now });
}

async function tellApplicant(decision: Decision, areaId: string, { personId, municipalityId, areaName }: Application) {
  const { name, locale } = await applicantIn(decision.tx, personId);
  const municipality = await municipalityNameIn(decision.tx, municipalityId);
  const content = applicationApproved(textsFor(locale), locale, { name, areaId, areaName, municipality });
  await queueLetter(decision, { kind: "applicationApproved", content, municipalityId }, { personId, areaId });
}
