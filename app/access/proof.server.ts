/**
 * Proving that a person owns an address: a six-digit code for the browser that asked, and a link. Either works once,
 * both end with the lifetime, and five wrong codes end the code (of a sign-in, the link too). What is stored is hashed.
 */
import { and, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { ProofUse } from "~/db/schema/people";
import { cookie, readCookie } from "./cookies.server";
import type { Decision } from "./decide.server";
import { hashToken, newCode, newToken, sameText } from "./secrets.server";

const minutes = (n: number) => n * 60_000;

/** Milliseconds. A sign-in is waited for at the screen; a confirmation may wait for a neighbour with a computer. */
export const proofLifetime: Record<ProofUse, number> = {
  signIn: minutes(10),
  application: minutes(24 * 60),
  join: minutes(24 * 60),
};
export const mostTries = 5;

/** What a person has proved: an id (null for an address that nobody has), and what for. */
export interface Proved {
  personId: string | null;
  target: string;
}
export type ProofAnswer = Proved | "wrong" | "expired";

/** The token that ties a proof to a browser, and the Set-Cookie value that keeps it there. */
export function browserToken(request: Request): { token: string; setCookie: string } {
  const token = readCookie(request, "browser") ?? newToken();
  return { token, setCookie: cookie("browser", token, proofLifetime.application / 1000) };
}

/** Starts a proof and ends the browser's earlier ones of the same use. Returns what only the letter may tell. */
export async function startProof(
  { tx, now }: Decision,
  wanted: { personId: string | null; use: ProofUse; target: string; browser: string },
): Promise<{ code: string; link: string }> {
  const { proof } = store().t;
  const [code, link, browserHash] = [newCode(), newToken(), hashToken(wanted.browser)];
  await tx
    .update(proof)
    .set({ usedAt: now })
    .where(and(eq(proof.browserHash, browserHash), eq(proof.use, wanted.use), isNull(proof.usedAt)));
  await tx.insert(proof).values({
    id: newId(),
    personId: wanted.personId,
    use: wanted.use,
    target: wanted.target,
    codeHash: hashToken(code),
    linkHash: hashToken(link),
    browserHash,
    tries: 0,
    createdAt: now,
    expiresAt: new Date(now.getTime() + proofLifetime[wanted.use]),
  });
  return { code, link };
}

/** Tries a code in the browser that asked for it. Every call counts as one of the five tries, also the right one. */
export async function proveByCode(
  { tx, now }: Decision,
  given: { request: Request; use: ProofUse; code: string },
): Promise<ProofAnswer> {
  const { proof } = store().t;
  const browser = readCookie(given.request, "browser");
  if (!browser) return "expired";
  const mine = and(eq(proof.browserHash, hashToken(browser)), eq(proof.use, given.use), isNull(proof.usedAt));
  const [open] = await tx
    .select({ id: proof.id })
    .from(proof)
    .where(and(mine, gt(proof.expiresAt, now)))
    .orderBy(desc(proof.createdAt))
    .limit(1);
  if (!open) return "expired";
  const [tried] = await tx
    .update(proof)
    .set({ tries: sql`${proof.tries} + 1` })
    .where(and(eq(proof.id, open.id), lt(proof.tries, mostTries)))
    .returning();
  if (!tried) return "expired";
  if (!sameText(tried.codeHash, hashToken(given.code))) return "wrong";
  await tx.update(proof).set({ usedAt: now }).where(eq(proof.id, tried.id));
  return { personId: tried.personId, target: tried.target };
}

/** Uses a link. A sign-in's link works only in the browser that asked; a confirmation's in any. */
export async function proveByLink(
  { tx, now }: Decision,
  given: { request: Request; use: ProofUse; link: string },
): Promise<ProofAnswer | "otherBrowser"> {
  const { proof } = store().t;
  const [found] = await tx
    .select()
    .from(proof)
    .where(and(eq(proof.linkHash, hashToken(given.link)), eq(proof.use, given.use)));
  if (!found) return "wrong";
  if (found.usedAt || found.expiresAt <= now) return "expired";
  const browser = readCookie(given.request, "browser");
  const same = browser !== null && sameText(found.browserHash, hashToken(browser));
  if (given.use === "signIn" && found.tries >= mostTries) return "expired";
  if (given.use === "signIn" && !same) return "otherBrowser";
  await tx.update(proof).set({ usedAt: now }).where(eq(proof.id, found.id));
  return { personId: found.personId, target: found.target };
}
