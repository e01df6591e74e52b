import { isMarkedAutomatic } from "~/mail/inbound/autoreply";
import { addressIn, type Fields, first } from "~/mail/inbound/fields";
import type { Inbound } from "~/mail/inbound/read";

/** Fields that only lists and bulk senders write. */
const listFields = ["list-id", "list-post", "list-unsubscribe", "list-help", "feedback-id", "x-loop"];
const bulk = /^(?:bulk|list|junk)/i;
const noPerson = /^(?:mailer-daemon|postmaster|bounces?|no-?reply|do-?not-?reply)(?:[+@.-]|$)/i;
/** What makes a loop (RFC 5321 6.3: at least 100). */
const mostHops = 100;

/**
 * Whether a mail was sent by a program, so that passing it on could go round in a circle (RFC 3834 section 2): no sender to
 * return it to, marked as automatic, a report, from a list, or without an address that a person has.
 * @param envelopeFrom MAIL FROM, "" for the null sender; undefined when only the mail itself is known
 */
export function sentByMachine({ headers, report, feedback }: Inbound, envelopeFrom?: string): boolean {
  const sender = addressIn(first(headers, "from"));
  if (!sender || noPerson.test(sender)) return true;
  if (report || feedback || /^multipart\/report\b/i.test(first(headers, "content-type"))) return true;
  return isNullSender(headers, envelopeFrom) || isMarkedAutomatic(headers) || isFromList(headers);
}

const isNullSender = (headers: Fields, envelopeFrom: string | undefined) =>
  envelopeFrom === "" || (envelopeFrom === undefined && /^<\s?>$/.test(first(headers, "return-path")));

function isFromList(headers: Fields): boolean {
  if (bulk.test(first(headers, "precedence"))) return true;
  return listFields.some((name) => headers.has(name)) || (headers.get("received")?.length ?? 0) > mostHops;
}
