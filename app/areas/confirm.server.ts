import { and, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { type ProofAnswer, proveByCode, proveByLink } from "~/access/proof.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { officersOf } from "~/organisations/officers.server";
import { textsFor } from "~/texts/index";
import { applicationArrived } from "./letters";

/** `wrong`: try again. `expired`: used up, replaced, too old or tried too often. */
export type Confirming = "confirmed" | "wrong" | "expired";

/** Confirms the applicant's address with the code of the letter, in the browser that applied. */
export function confirmByCode(
  permit: Permit<"application.confirm">,
  given: { request: Request; code: string },
): Promise<Confirming> {
  return confirmWith(permit, (decision) => proveByCode(decision, { ...given, use: "application" }));
}

/** Confirms the applicant's address with the link of the letter, in any browser. */
export function confirmByLink(
  permit: Permit<"application.confirm">,
  given: { request: Request; link: string },
): Promise<Confirming> {
  return confirmWith(permit, async (decision) => {
    const answer = await proveByLink(decision, { ...given, use: "application" });
    return answer === "otherBrowser" ? "expired" : answer;
  });
}

/** The audit row of a wrong code names no application: which one was meant is not proved. */
async function confirmWith(
  permit: Permit<"application.confirm">,
  prove: (decision: Decision) => Promise<ProofAnswer>,
): Promise<Confirming> {
  const about = { objectId: "unproved", detail: { confirmed: false } };
  return decide(permit, about, async (decision): Promise<Confirming> => {
    const answer = await prove(decision);
    if (answer === "expired") undo<Confirming>("expired");
    if (answer === "wrong") return "wrong";
    const application = await takeIn(decision, answer.target);
    if (!application) return "expired";
    about.objectId = application.id;
    about.detail = { confirmed: true };
    await tellOfficers(decision, application);
    return "confirmed";
  });
}

type Application = Awaited<ReturnType<typeof takeIn>>;

/** Undefined when the application is gone (replaced by a newer one) or was confirmed before. */
async function takeIn({ tx, now }: Decision, id: string) {
  const { application, person } = store().t;
  const [taken] = await tx
    .update(application)
    .set({ state: "waiting", confirmedAt: now })
    .where(and(eq(application.id, id), eq(application.state, "unconfirmed")))
    .returning();
  if (!taken) return undefined;
  const unconfirmed = and(eq(person.id, taken.personId), isNull(person.confirmedAt));
  await tx.update(person).set({ confirmedAt: now }).where(unconfirmed);
  return taken;
}

async function tellOfficers(decision: Decision, application: NonNullable<Application>) {
  const { id, municipalityId, areaName, streets, householdCount } = application;
  const { municipality } = store().t;
  const [where] = await decision.tx.select().from(municipality).where(eq(municipality.id, municipalityId));
  for (const officer of await officersOf(decision.tx, municipalityId)) {
    const { locale, name } = officer;
    const about = { id, name, areaName, streets, householdCount, municipality: where!.name };
    const content = applicationArrived(textsFor(locale), locale, about);
    await queueLetter(decision, { kind: "applicationArrived", content, municipalityId }, officer);
  }
}
