import { first } from "~/mail/inbound/fields";
import type { Inbound } from "~/mail/inbound/read";

const subjects =
  /^\W{0,8}(?:warning: (?:message|could not)|message \S{0,40} ?delayed|delayed mail|delivery (?:status notification )?\(?delay|mail delivery delayed)/i;

/**
 * True for a warning that a letter is late while the sending system still tries ("Action: delayed" of RFC 3464, or a notice
 * that says so in its subject): the letter may yet arrive.
 */
export function isDelayWarning({ report, subject }: Inbound): boolean {
  if (!report?.recipients.length) return subjects.test(subject);
  return report.recipients.every((group) => /^delay/i.test(first(group, "action")));
}
