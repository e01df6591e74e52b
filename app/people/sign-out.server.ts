import { decide } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { endSession, forgetSession } from "~/access/session.server";

/** Ends the browser's session; returns the Set-Cookie value. Without a session there is nothing to end, and no trace. */
export async function signOut(permit: Permit<"session.end">, request: Request): Promise<string> {
  if (!permit.actor) return forgetSession();
  return decide(permit, { objectId: permit.actor.personId }, ({ tx }) => endSession(tx, request));
}
