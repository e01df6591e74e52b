import type { Config } from "~/config.server";
import type { LookUp } from "./look-up";
import { type Finding, ok, warning, wrong } from "./verdict";

const about = "return address";

type Ways = Pick<Config, "mailDomain" | "bouncePort" | "imapUrl">;

/** Checks that what comes back from letters has a way to us. */
export async function checkReturns(dns: LookUp, { mailDomain, bouncePort, imapUrl }: Ways): Promise<Finding[]> {
  const findings = [await exchange(dns, mailDomain)];
  if (bouncePort === undefined && imapUrl === undefined)
    findings.push(warning(about, "neither BOUNCE_PORT nor IMAP_URL is set: nothing that comes back is read"));
  return findings;
}

async function exchange(dns: LookUp, domain: string): Promise<Finding> {
  const found = (await dns.mx(domain)).sort((a, b) => a.priority - b.priority);
  const [first] = found;
  if (!first) {
    if ((await dns.addresses(domain)).length === 0)
      return wrong(about, `${domain} has neither MX nor address: nothing can come back, and many refuse such letters`);
    return warning(about, `${domain} has no MX: what comes back goes to the server of its address`);
  }
  if (first.exchange === "" || first.exchange === ".")
    return wrong(about, `${domain} says that it takes no mail (null MX): what comes back is lost`);
  if ((await dns.addresses(first.exchange)).length === 0)
    return wrong(about, `the MX of ${domain} is ${first.exchange}, which has no address`);
  return ok(about, `mail to ${domain} goes to ${first.exchange}: let it take b+…@${domain} and r+…@${domain}`);
}
