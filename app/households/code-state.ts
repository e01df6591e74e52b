/** How a household code stands: `waiting` is held by a request whose e-mail has yet to be confirmed. */
export type CodeState = "free" | "waiting" | "used" | "revoked" | "expired";

/** Milliseconds that an unconfirmed request holds its code; as long as the letter's own code works. */
export const heldFor = 24 * 60 * 60_000;

interface Code {
  expiresAt: Date;
  revokedAt: Date | null;
}
interface Holder {
  createdAt: Date;
  confirmedAt: Date | null;
}

/** The state of a code, given the request that took it, if any. A request nobody confirms gives its code back. */
export function codeState(code: Code, holder: Holder | null, now: Date): CodeState {
  if (holder?.confirmedAt) return "used";
  if (code.revokedAt) return "revoked";
  if (code.expiresAt <= now) return "expired";
  if (holder && now.getTime() - holder.createdAt.getTime() < heldFor) return "waiting";
  return "free";
}
