import { and, eq } from "drizzle-orm";
import { type Confirming, confirmWith } from "~/access/confirm.server";
import type { Decision } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { proveByCode, proveByLink } from "~/access/proof.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { officersOf } from "~/organisations/officers.server";
import { addressProved } from "~/people/proved.server";
import { textsFor } from "~/texts/index";
import { applicationArrived } from "./letters";
import { municipalityNameIn } from "./municipality-name.server";

/** Confirms the applicant's address with the code of the letter, in the browser that applied. */
export function confirmByCode(
  permit: Permit<"application.confirm">,
  given: { request: Request; code: string },
): Promise<Confirming> {
  return confirmWith(permit, (decision) => proveByCode(decision, { ...given, use: "application" }), takeIn);
}

/** Confirms the applicant's address with the link of the letter, in any browser. */
export function confirmByLink(
  permit: Permit<"application.confirm">,
  given: { request: Request; link: string },
): Promise<Confirming> {
  return confirmWith(permit, (decision) => proveByLink(decision, { ...given, use: "application" }), takeIn);
}

/** Undefined when the application is gone (replaced by a newer one) or was confirmed before. */
async function takeIn(decision: Decision, id: string): Promise<string | undefined> {
  const { tx, now } = decision;
  const { application } = store().t;
  const [taken] = await tx
    .update(application)
    .set({ state: "waiting", confirmedAt: now })
    .where(and(eq(application.id, id), eq(application.state, "unconfirmed")))
    .returning();
  if (!taken) return undefined;
  await addressProved(decision, taken.personId);
  await tellOfficers(decision, taken);
  return taken.id;
}

interface Taken {
  id: string;
  municipalityId: string;
  areaName: string;
  streets: string[];
  householdCount: number;
}

async function tellOfficers(decision: Decision, { id, municipalityId, areaName, streets, householdCount }: Taken) {
  const municipality = await municipalityNameIn(decision.tx, municipalityId);
  for (const officer of await officersOf(decision.tx, municipalityId)) {
    const { personId, locale, name } = officer;
    const about = { id, name, areaName, streets, householdCount, municipality };
    const content = applicationArrived(textsFor(locale), locale, about);
    await queueLetter(decision, { kind: "applicationArrived", content, municipalityId }, { personId });
  }
}
