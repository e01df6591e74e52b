import type { MailCheck } from "./check.server";
import type { DnsRecord, Finding } from "./verdict";

const marks: Record<Finding["verdict"], string> = {
  ok: "ok     ",
  warning: "look   ",
  wrong: "WRONG  ",
  unknown: "UNKNOWN",
};

/** A TXT value in strings of at most 255 octets, as zone files hold it (RFC 1035 3.3.14). */
const quoted = (value: string): string =>
  value
    .match(/.{1,255}/g)!
    .map((part) => `"${part}"`)
    .join(" ");

const zoneLine = ({ name, type, value, why }: DnsRecord): string =>
  `; ${why}\n${name}. ${type} ${type === "TXT" ? quoted(value) : `${value}.`}`;

/** The check as text: a piece of a zone file, then one line for each finding. */
export function sayMailCheck({ domain, publish, findings, ok }: MailCheck): string {
  const lines = findings.map(({ about, verdict, says }) => `${marks[verdict]} ${about}: ${says}`);
  const end = ok ? "Nothing is wrong." : "Something is wrong: see above.";
  return [
    `Records for ${domain}:`,
    "",
    publish.map(zoneLine).join("\n\n"),
    "",
    "Published today:",
    "",
    ...lines,
    "",
    end,
  ].join("\n");
}
