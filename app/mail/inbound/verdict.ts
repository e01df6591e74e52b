/** Why a letter came back. Closed, so that every reason has its plain words in the texts. */
export type Reason =
  | "userUnknown"
  | "hostUnknown"
  | "moved"
  | "notAccepted"
  | "mailboxFull"
  | "suspended"
  | "filtered"
  | "greylisted"
  | "expired"
  | "network"
  | "systemError"
  | "blocked"
  | "spam"
  | "virus"
  | "authFailure"
  | "relayDenied"
  | "senderRejected"
  | "policy"
  | "badContent"
  | "tooLarge"
  | "rateLimited"
  | "protocol"
  | "complaint"
  | "unsubscribe"
  | "authReport"
  | "vacation"
  | "readReceipt"
  | "delivered"
  | "unknown";

/**
 * What the platform does with it.
 * permanent: this address never works: suppress. temporary: try again later. policy: the receiver rejects us, never the
 * member's fault. complaint: an ARF report (RFC 5965), or a request to stop. autoreply: RFC 3834. delivered: a success notice. other: a human, or
 * anything else.
 */
export type Kind = "permanent" | "temporary" | "policy" | "complaint" | "autoreply" | "delivered" | "other";

/** What one mail says. `status` is RFC 3463 without leading zeros ("5.1.1"); addresses are lower-case. */
export interface Verdict {
  kind: Kind;
  status?: string;
  reason: Reason;
  recipient?: string;
  originalMessageId?: string;
}

/** The SMTP step that a reply answered; `final` is the reply to the end of the data. */
export type Step = "connect" | "ehlo" | "auth" | "mail" | "rcpt" | "data" | "final";

/** What one server said about one recipient, in a report or in a live session. */
export interface Statement {
  /** The words, whitespace collapsed, at most 4 KB. */
  text: string;
  /** SMTP reply code, 200–599; absent when the reporting system uses words of its own. */
  code?: number;
  /** Enhanced code (RFC 3463) inside the reply: the receiver's own. */
  enhanced?: string;
  /** Enhanced code of the report's Status field: often only the reporting system's translation. */
  status?: string;
  step?: Step;
  /** What a notice says around the reply it quotes: explanations, often the same for every failure. Never condemns an address. */
  isHearsay?: boolean;
  /** A program on the reporting system failed ("x-unix"): its code says nothing about the address. */
  isProgram?: boolean;
  /** The system that spoke and the domain it spoke for, lower-case: for rules of single systems. */
  host?: string;
  /** The system that reports, lower-case. */
  reporter?: string;
}

const permanent: ReadonlySet<Reason> = new Set(["userUnknown", "hostUnknown", "moved", "notAccepted"]);
const ours: ReadonlySet<Reason> = new Set([
  "blocked",
  "spam",
  "virus",
  "authFailure",
  "relayDenied",
  "senderRejected",
  "policy",
  "badContent",
  "tooLarge",
  "rateLimited",
  "protocol",
]);

/** True for a reason that condemns the address itself. */
export const isPermanent = (reason: Reason) => permanent.has(reason);

/** permanent only for the four reasons that condemn an address; what is held against us is policy; all else is temporary. */
export function kindOf(reason: Reason): "permanent" | "temporary" | "policy" {
  if (permanent.has(reason)) return "permanent";
  return ours.has(reason) ? "policy" : "temporary";
}
