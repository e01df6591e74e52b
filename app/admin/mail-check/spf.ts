import type { LookUp } from "./look-up";
import { BrokenSpf, evaluate, readSpf, type Spf, spfRecord } from "./spf-terms";
import { type Finding, ok, warning, wrong } from "./verdict";

const about = "SPF";
/** An address that no record should name (RFC 5737): what becomes of it is what becomes of anybody's. */
const stranger = "203.0.113.253";

/**
 * Checks the SPF record of the domain that return addresses have.
 * @param senders public addresses that letters leave from, as far as they are known
 */
export async function checkSpf(dns: LookUp, domain: string, senders: string[]): Promise<Finding[]> {
  try {
    const record = await spfRecord(dns, domain);
    if (record === null) return [wrong(about, `${domain} has no SPF record: publish the one above`)];
    const spf = await readSpf(dns, domain, record);
    const said = `${domain} has one SPF record that can be read, with ${spf.spent.lookups} of at most 10 look-ups`;
    return [ok(about, said), ending(spf), ...senders.map((ip) => sender(spf, ip)), ...nobody(senders)];
  } catch (error) {
    if (!(error instanceof BrokenSpf)) throw error;
    return [wrong(about, `the SPF record of ${domain} does not count: ${error.message}`)];
  }
}

function ending({ terms }: Spf): Finding {
  switch (evaluate(terms, stranger)) {
    case "fail":
      return ok(about, "letters from servers that it does not name are refused (-all)");
    case "softfail":
      return ok(about, "letters from servers that it does not name are suspicious (~all)");
    case "pass":
      return wrong(about, "it allows anybody to send in your name: end it with -all or ~all");
    case "unknown":
      return warning(about, "what it says of unknown servers depends on the letter, so this check cannot tell");
    default:
      return warning(about, "it says nothing of servers that it does not name: end it with -all or ~all");
  }
}

function sender({ terms }: Spf, ip: string): Finding {
  const result = evaluate(terms, ip);
  if (result === "pass") return ok(about, `letters from ${ip} are allowed`);
  if (result === "unknown") return warning(about, `whether letters from ${ip} are allowed depends on the letter`);
  return wrong(about, `letters from ${ip} are not allowed (${result}): add ip${ip.includes(":") ? 6 : 4}:${ip}`);
}

function nobody(senders: string[]): Finding[] {
  if (senders.length > 0) return [];
  const how = "say it with --ip ADDRESS to have it checked";
  return [warning(about, `the public address that letters leave from is not known here: ${how}`)];
}
