import type { Reply, Step } from "~/mail/outbound/outcome";

/** Where a connection was when it ended; `idle`: nothing was awaited. */
export type ConnectionStep = "connect" | "greeting" | "ehlo" | "tls" | "auth" | "idle" | Exclude<Step, "queued">;

/**
 * Why a connection is no more.
 * - `unreachable`: no address, or nobody takes the connection
 * - `timeout`: a step took longer than it may
 * - `lost`: closed or reset without a word
 * - `tls`: TLS refused or missing where required, or the certificate does not hold
 * - `auth`: credentials refused, or no way to give them
 * - `refused`: the server turned us away before any letter; `reply` says how
 * - `closing`: 421 (RFC 5321 3.8); `reply` says why
 * - `protocol`: what came is no SMTP, or out of step
 * - `closed`: we closed it
 */
export type FailureReason =
  | "unreachable"
  | "timeout"
  | "lost"
  | "tls"
  | "auth"
  | "refused"
  | "closing"
  | "protocol"
  | "closed";

/** The end of a connection; letters tell of themselves in their outcomes. */
export class ConnectionFailure extends Error {
  readonly reason: FailureReason;
  readonly step: ConnectionStep;
  readonly reply?: Reply;

  constructor(reason: FailureReason, step: ConnectionStep, message: string, reply?: Reply) {
    super(message);
    this.name = "ConnectionFailure";
    this.reason = reason;
    this.step = step;
    this.reply = reply;
  }
}

/** Whether a failure looks like that of a server, or of something before it, that cannot take commands in groups. */
export function brokePipelining({ reason, step }: ConnectionFailure): boolean {
  if (reason === "timeout" || reason === "protocol") return true;
  return reason === "lost" && (step === "mail" || step === "rcpt" || step === "data");
}
