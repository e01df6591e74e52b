import type { Reason } from "~/mail/inbound/verdict";

/**
 * RFC 3463, RFC 5248, RFC 7372, RFC 7505 and the IANA registry of enhanced status codes: subject.detail → reason. Codes that
 * systems use for anything (x.0.x, x.1.0, x.2.0, x.2.1, x.3.0, x.4.0, x.5.0) are left to the words.
 */
const exact: Record<string, Reason> = {
  "1.1": "userUnknown",
  "1.2": "hostUnknown",
  "1.3": "userUnknown",
  "1.4": "filtered",
  "1.6": "moved",
  "1.7": "senderRejected",
  "1.8": "senderRejected",
  "1.9": "systemError",
  "1.10": "notAccepted",
  "2.2": "mailboxFull",
  "2.3": "tooLarge",
  "2.4": "filtered",
  "2.121": "rateLimited",
  "2.122": "rateLimited",
  "3.1": "mailboxFull",
  "3.2": "notAccepted",
  "3.3": "systemError",
  "3.4": "tooLarge",
  "3.5": "systemError",
  "4.1": "expired",
  "4.2": "network",
  "4.3": "network",
  "4.4": "hostUnknown",
  "4.5": "systemError",
  "4.6": "network",
  "4.7": "expired",
  "5.3": "rateLimited",
  "7.13": "suspended",
  "7.17": "moved", // RFC 7293: the mailbox, or the domain, has another owner now
  "7.18": "moved",
  "7.16": "tooLarge",
  "7.25": "blocked",
  "7.28": "rateLimited",
  "7.508": "rateLimited",
};
/** Authentication codes of RFC 7372 and of Gmail and Exchange Online. */
const authFailure = /^7\.(?:2[0-467]|3[02]|509|57|8|9|1[0-2])$/;
const generic = /^(?:0\.\d{1,3}|1\.0|1\.351|2\.[01]|3\.0|4\.0|5\.0)$/;

/** The reason that an enhanced code names by itself; undefined when it names none, or is absent or generic. */
export function reasonOfCode(status: string | undefined): Reason | undefined {
  if (!status || status.startsWith("2.")) return undefined;
  const detail = status.slice(2);
  if (generic.test(detail)) return undefined;
  if (exact[detail]) return exact[detail];
  if (detail.startsWith("7.")) return authFailure.test(detail) ? "authFailure" : "policy";
  if (detail.startsWith("6.")) return "badContent";
  if (detail.startsWith("5.")) return "protocol";
  if (detail.startsWith("4.")) return "network";
  return undefined;
}
