import { and, eq, gt } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import { type Actor, loadActor } from "./actor.server";
import { cookie, readCookie } from "./cookies.server";
import { sureEnough } from "./policy";
import { fingerprint, newToken } from "./secrets.server";

const hour = 3600;
/** Seconds: staff see other people's data, so their sessions end with the working day. */
const lifetime = { resident: 30 * 24 * hour, staff: 12 * hour };

/** Starts a session inside a decision and returns the Set-Cookie value. Every sign-in gets a new token. */
export async function startSession(
  tx: Writer,
  now: Date,
  who: { personId: string; assurance: Actor["assurance"]; isStaff: boolean },
): Promise<string> {
  const token = newToken();
  const seconds = who.isStaff ? lifetime.staff : lifetime.resident;
  await tx.insert(store().t.session).values({
    id: fingerprint(token),
    personId: who.personId,
    assurance: who.assurance,
    createdAt: now,
    expiresAt: new Date(now.getTime() + seconds * 1000),
  });
  return cookie("session", token, seconds);
}

/** Ends the request's session inside a decision; returns the Set-Cookie value that forgets it. */
export async function endSession(tx: Writer, request: Request): Promise<string> {
  const token = readCookie(request, "session");
  const { session } = store().t;
  if (token) await tx.delete(session).where(eq(session.id, fingerprint(token)));
  return forgetSession();
}

/** The Set-Cookie value that makes the browser forget its session. */
export const forgetSession = (): string => cookie("session", "", 0);

/** Ends every session of a person whose roles have changed: the next request signs in anew. */
export async function endSessionsOf(tx: Writer, personId: string) {
  const { session } = store().t;
  await tx.delete(session).where(eq(session.personId, personId));
}

/** Who is signed in, with the posts that the session is sure enough for; or null. */
export async function actorOf(request: Request): Promise<Actor | null> {
  const token = readCookie(request, "session");
  if (!token) return null;
  const { read, t } = store();
  const [found] = await read
    .select({ personId: t.session.personId, assurance: t.session.assurance })
    .from(t.session)
    .where(and(eq(t.session.id, fingerprint(token)), gt(t.session.expiresAt, new Date())));
  const actor = found ? await loadActor(found.personId, found.assurance) : null;
  return actor && { ...actor, staff: actor.staff.filter((post) => sureEnough(post.role, actor.assurance)) };
}
