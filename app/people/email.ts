import { domainToASCII, domainToUnicode } from "node:url";

/** What makes two addresses the same: the whole in lower case, Unicode composed (NFC), the domain in ASCII (IDNA). */
export function emailKey(address: string): string {
  const [local = "", domain = ""] = split(address.trim().normalize("NFC").toLowerCase());
  return `${local}@${domainToASCII(domain) || domain}`;
}

/** An address as people write it: browsers send "örebro.example" as "xn--rebro-iua.example" (IDNA). */
export function readableEmail(address: string): string {
  const [local, domain] = split(address);
  return `${local}@${domainToUnicode(domain) || domain}`;
}

function split(address: string): [string, string] {
  const at = address.lastIndexOf("@");
  return [address.slice(0, at), address.slice(at + 1)];
}
