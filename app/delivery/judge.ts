import type { DeliveryState } from "~/db/schema/delivery";
import { classifySmtpReply } from "~/mail/inbound/smtp-reply";
import type { Step as RepliedStep } from "~/mail/inbound/verdict";
import type { Outcome, Step } from "~/mail/outbound/outcome";
import { nextTry } from "./retry";

/** What becomes of a delivery's row. */
export interface Change {
  state: DeliveryState;
  attempts: number;
  /** For `deferred`. */
  dueAt?: Date;
  status?: string;
  reason?: string;
  /** The address itself is condemned: nothing goes there any more. */
  suppress?: true;
}

/** A delivery as it was tried. */
export interface Tried {
  /** Failed tries before this one. */
  attempts: number;
  expiresAt: Date;
}

/** The session's step in the words of the classification. A letter that we refuse ourselves is refused for its recipient. */
const repliedStep = (step: Step): RepliedStep =>
  step === "queued" || step === "empty" || step === "quit" || step === "rset" ? "rcpt" : step;

/** Tried again later, but not beyond its time: a letter that nobody needs any more is settled when it expires. */
export function deferred({ attempts, expiresAt }: Tried, now: Date, why: { status?: string; reason: string }): Change {
  const next = nextTry(attempts + 1, now);
  return { ...why, state: "deferred", attempts: attempts + 1, dueAt: next < expiresAt ? next : expiresAt };
}

/**
 * Decides by a letter's outcome. What condemns the address bounces and is suppressed. All else is tried again until the
 * letter expires: what the server holds against us (`policy`) is for us to mend, never the member's fault; a letter
 * whose fate is unknown is repeated with the same Message-ID.
 */
export function judge(outcome: Outcome, tried: Tried, now: Date): Change {
  if (outcome.result === "sent") return { state: "sent", attempts: tried.attempts + 1 };
  const { reply } = outcome;
  if (outcome.result !== "failed" || !reply) return deferred(tried, now, { reason: "network" });
  const verdict = classifySmtpReply(reply.code, reply.enhanced, reply.text, repliedStep(outcome.step));
  const why = { status: verdict.status, reason: verdict.reason };
  if (verdict.kind !== "permanent") return deferred(tried, now, why);
  return { ...why, state: "bounced", attempts: tried.attempts + 1, suppress: true };
}
