import { asSeen } from "./confusables";

/** Authorities and associations whose pages anybody may be sent to. */
const known = new Set([
  ...[
    "polisen.se",
    "1177.se",
    "112.se",
    "sosalarm.se",
    "krisinformation.se",
    "msb.se",
    "bra.se",
    "brottsoffermyndigheten.se",
  ],
  ...["stoldskyddsforeningen.se", "samverkanmotbrott.se", "brandskyddsforeningen.se", "konsumentverket.se"],
  ...["skatteverket.se", "transportstyrelsen.se", "forsakringskassan.se", "pts.se", "imy.se"],
]);
const deceived = [...known, "bankid.com", "kivra.se", "postnord.se", "swish.nu", "swedbank.se", "nordea.se", "seb.se"];

const asTheyLook = new Map(deceived.map((domain) => [asSeen(domain), domain]));

const within = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** A host and all that it lies below: "a.b.se", "b.se", "se". */
const domainsOf = (host: string): string[] =>
  host
    .split(".")
    .slice(-6)
    .map((_, index, labels) => labels.slice(index).join("."));

/** Whether a host (ASCII, small letters) belongs to one of these authorities. */
export const isKnownHost = (host: string): boolean => domainsOf(host).some((domain) => known.has(domain));

/** Whether a host as it is written looks like one that people trust, and is another. */
export function looksTrusted(written: string, host: string): boolean {
  const trusted = domainsOf(asSeen(written)).map((domain) => asTheyLook.get(domain));
  return trusted.some((domain) => domain && !within(host, domain));
}
