import type { Permit } from "~/access/permit.server";
import { municipalityCode } from "~/organisations/read.server";
import type { AlertFormSurroundings } from "./alert-form";
import { areaChoices } from "./choices.server";
import { policeAreaChoices } from "./target/police-area.server";
import { othersWriting } from "./typing.server";

/** What the page of an alert's form has besides the alert. */
export async function aroundForm(permit: Permit<"alert.write">, alertId: string): Promise<AlertFormSurroundings> {
  const { municipalityId } = permit.scope;
  return {
    areas: await areaChoices(permit),
    policeAreas: await policeAreaChoices(permit.actor, municipalityId),
    code: await municipalityCode(municipalityId),
    others: await othersWriting(permit, alertId, new Date()),
  };
}
