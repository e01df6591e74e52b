import { addressIn, first } from "~/mail/inbound/fields";
import type { Inbound } from "~/mail/inbound/read";
import type { Reason } from "~/mail/inbound/verdict";

/** What a feedback report is about and whom it names; null when the mail is none. */
export interface Complaint {
  reason: Extract<Reason, "complaint" | "unsubscribe" | "authReport" | "unknown">;
  recipient?: string;
}

const unsubscribe =
  /^\s{0,8}(?:unsubscribe|list-unsubscribe|avregistrera(?: mig)?|avprenumerera|avsluta prenumeration(?:en)?)\W{0,8}$/i;

/**
 * Recognises an ARF report (RFC 5965, RFC 6591), the older form of Hotmail (a mail "complaint about message from <IP>" with the
 * letter attached), and the mail that an unsubscribe button sends in place of one-click (RFC 8058). An authentication report says
 * nothing about the member; "not-spam" (RFC 6430) is praise, not a complaint.
 */
export function complaintIn(inbound: Inbound): Complaint | null {
  const { feedback, original, subject } = inbound;
  if (feedback)
    return { reason: reasonOf(first(feedback, "feedback-type").toLowerCase()), recipient: recipientOf(inbound) };
  if (/report-type="?feedback-report/i.test(first(inbound.headers, "content-type"))) {
    return {
      reason: /auth\w{0,12}[- ]failure|\bdmarc\b/i.test(inbound.text) ? "authReport" : "complaint",
      recipient: recipientOf(inbound),
    };
  }
  if (unsubscribe.test(subject)) return { reason: "unsubscribe", recipient: addressIn(first(inbound.headers, "from")) };
  const isHotmail =
    original !== null &&
    (original.has("x-hmxmroriginalrecipient") || /^complaint about message from/i.test(subject.trim()));
  return isHotmail ? { reason: "complaint", recipient: recipientOf(inbound) } : null;
}

function reasonOf(type: string): Complaint["reason"] {
  if (type.startsWith("auth-failure")) return "authReport";
  return type.startsWith("not-spam") ? "unknown" : "complaint";
}

function recipientOf({ feedback, original }: Inbound): string | undefined {
  const named = addressIn(first(feedback ?? undefined, "original-rcpt-to"));
  return (
    named ??
    addressIn(first(original ?? undefined, "x-hmxmroriginalrecipient")) ??
    addressIn(first(original ?? undefined, "to"))
  );
}
