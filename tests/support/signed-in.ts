import { startSession } from "~/access/session.server";
import { store } from "~/db/open.server";

/**
 * A cookie header for a person, written straight into the site's database (which is the process's store): for
 * drills and benches that are not about signing in. The site must use the same SECRET; over http the cookie has no prefix.
 */
export async function signedIn(personId: string, isStaff = false): Promise<string> {
  const setCookie = await store().tx((tx) => startSession(tx, new Date(), { personId, assurance: "email", isStaff }));
  return setCookie.split(";")[0]!;
}
