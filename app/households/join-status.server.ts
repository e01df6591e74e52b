import { eq } from "drizzle-orm";
import { type ProofState, proofOfBrowser, proofOfLink } from "~/access/proof-state.server";
import { store } from "~/db/open.server";

/**
 * Where a request to join stands, for whoever asked. `none`: this browser (or link) knows of no request.
 * `open` tells the address as it is compared, so that nobody learns how a known person spells it.
 */
export type JoinStatus =
  | { state: "none" }
  | { state: "over" }
  | { state: "open"; email: string; triesLeft: number }
  | { state: "confirmed"; area: string }
  | { state: "answered"; area: string };

/** Of the browser that asked. */
export async function joinInBrowser(request: Request): Promise<JoinStatus> {
  return statusOf(await proofOfBrowser(request, "join"));
}

/** Of the link in the letter. */
export async function joinByLink(request: Request, link: string): Promise<JoinStatus> {
  return statusOf(await proofOfLink(request, "join", link));
}

async function statusOf(proof: ProofState | null): Promise<JoinStatus> {
  if (!proof?.personId) return { state: "none" };
  const { read, t } = store();
  const [request] = await read
    .select({ confirmedAt: t.joinRequest.confirmedAt, outcome: t.joinRequest.outcome, area: t.area.name })
    .from(t.joinRequest)
    .innerJoin(t.area, eq(t.area.id, t.joinRequest.areaId))
    .where(eq(t.joinRequest.id, proof.target));
  if (request?.outcome) return { state: "answered", area: request.area };
  if (request?.confirmedAt) return { state: "confirmed", area: request.area };
  if (proof.stage !== "open") return { state: "over" };
  const [person] = await read.select({ email: t.person.email }).from(t.person).where(eq(t.person.id, proof.personId));
  return { state: "open", email: person!.email.toLowerCase(), triesLeft: proof.triesLeft };
}
