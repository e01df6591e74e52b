import { eq } from "drizzle-orm";
import { type ProofState, proofOfBrowser, proofOfLink } from "~/access/proof-state.server";
import { store } from "~/db/open.server";
import { withDefaults } from "~/organisations/settings";
import { readableEmail } from "~/people/email";
import { applicantIn } from "./applicant.server";

/**
 * Where the confirmation of an application stands. `none`: this browser (or link) knows of no application.
 * `open` tells the address as it is compared, so that nobody learns how a known person spells it.
 */
export type Confirmation =
  | { state: "none" | "over" }
  | { state: "open"; email: string; triesLeft: number; application: Told | null }
  | { state: "confirmed"; application: Told };

/** What the applicant sees of the own application. */
export type Told = NonNullable<Awaited<ReturnType<typeof applicationOf>>>;

/** Of the browser that applied. */
export async function confirmationInBrowser(request: Request): Promise<Confirmation> {
  return standing(await proofOfBrowser(request, "application"));
}

/** Of the link in the letter. */
export async function confirmationByLink(request: Request, link: string): Promise<Confirmation> {
  return standing(await proofOfLink(request, "application", link));
}

async function standing(proof: ProofState | null): Promise<Confirmation> {
  if (!proof?.personId) return { state: "none" };
  const application = await applicationOf(proof.target);
  if (application && application.state !== "unconfirmed") return { state: "confirmed", application };
  if (proof.stage !== "open") return { state: "over" };
  const { email } = await applicantIn(store().read, proof.personId);
  return { state: "open", email: readableEmail(email.toLowerCase()), triesLeft: proof.triesLeft, application };
}

async function applicationOf(id: string) {
  const { read, t } = store();
  const [found] = await read
    .select({ row: t.application, municipality: t.municipality.name, settings: t.municipality.settings })
    .from(t.application)
    .innerJoin(t.municipality, eq(t.municipality.id, t.application.municipalityId))
    .where(eq(t.application.id, id));
  if (!found) return null;
  const { state, areaName, streets, householdCount, worries, interested } = found.row;
  const { minimumHouseholds } = withDefaults(found.settings);
  const { municipality } = found;
  return { state, areaName, streets, householdCount, worries, interested, municipality, minimumHouseholds };
}
