import { domainToASCII } from "node:url";

/** What makes two addresses the same: the whole in lower case, Unicode composed (NFC), the domain in ASCII (IDNA). */
export function emailKey(address: string): string {
  const [local = "", domain = ""] = split(address.trim().normalize("NFC").toLowerCase());
  return `${local}@${domainToASCII(domain) || domain}`;
}

function split(address: string): [string, string] {
  const at = address.lastIndexOf("@");
  return [address.slice(0, at), address.slice(at + 1)];
}
