import { and, eq, isNull } from "drizzle-orm";
import { Authenticator } from "remix-auth";
import { ownPath } from "~/access/own-path";
import type { Permit } from "~/access/permit.server";
import type { Role } from "~/access/policy";
import { endSession, startSession } from "~/access/session.server";
import { ProofStrategy, type ProvedAddress } from "~/access/strategy.server";
import { store } from "~/db/open.server";
import { addressProved } from "./proved.server";

export interface SignedIn {
  setCookie: string;
  /** Where the person goes now. */
  onward: string;
}

/** The page that a person's work begins on. */
function homeOf(posts: readonly { role: Role }[]): string {
  return posts.some(({ role }) => role === "police" || role === "coordinator") ? "/skrivbord" : "/min-sida";
}

/** Where somebody who is signed in goes from the sign-in pages: on to `target`, or home. */
export function onwardFrom(target: string | null, posts: readonly { role: Role }[]): string {
  const path = ownPath(target);
  return path === "/" || path.startsWith("/logga-") ? homeOf(posts) : path;
}

/**
 * What follows from a proved address, with the proof in one transaction: the person is confirmed (an application or
 * a joining is not), letters go there again, the browser's old session ends, and a new one with a new token begins.
 */
async function enter({ decision, request, personId, target }: ProvedAddress): Promise<SignedIn> {
  const { tx, now } = decision;
  const { staff } = store().t;
  await addressProved(decision, personId);
  const posts = await tx
    .select({ role: staff.role })
    .from(staff)
    .where(and(eq(staff.personId, personId), isNull(staff.endedAt)));
  await endSession(tx, request);
  const who = { personId, assurance: "email" as const, isStaff: posts.length > 0 };
  const setCookie = await startSession(tx, now, who);
  return { setCookie, onward: onwardFrom(target, posts) };
}

/**
 * Signs in by the code or link in the request's form.
 * @throws WrongCode or a Response that redirects, as ProofStrategy says.
 */
export function signIn(permit: Permit<"signIn.prove">, request: Request): Promise<SignedIn> {
  return new Authenticator<SignedIn>().use(new ProofStrategy(permit, enter)).authenticate("proof", request);
}
