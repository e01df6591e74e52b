import type { LookUp } from "./look-up";
import { type Finding, ok, tagsOf, warning, wrong } from "./verdict";

const about = "DMARC";

interface Policy {
  /** Where the record stands: the domain itself or one above it. */
  at: string;
  tags: Map<string, string>;
}

/**
 * The record that applies to a domain: its own, else that of the nearest domain above which has one. (Receivers that go
 * by the list of public suffixes look in two places of these; a record anywhere else is none to them.)
 */
async function policyOf(dns: LookUp, domain: string): Promise<Policy | Finding> {
  const labels = domain.split(".");
  for (let skip = 0; labels.length - skip >= 2; skip++) {
    const at = labels.slice(skip).join(".");
    const records = (await dns.txt(`_dmarc.${at}`)).filter((text) => /^v=DMARC1\s*(?:;|$)/.test(text));
    if (records.length > 1) return wrong(about, `_dmarc.${at} has ${records.length} records, so none of them counts`);
    if (records.length === 1) return { at, tags: tagsOf(records[0]!) };
  }
  return wrong(about, `_dmarc.${domain} is not published: publish the record above`);
}

function judged({ at, tags }: Policy, domain: string): Finding {
  const policy = ((at !== domain && tags.get("sp")) || tags.get("p") || "").toLowerCase();
  const where = at === domain ? `_dmarc.${at}` : `_dmarc.${at}, which counts for ${domain},`;
  if (policy === "reject" || policy === "quarantine") return ok(about, `${where} protects your name (${policy})`);
  if (policy === "none") return warning(about, `${where} only watches (p=none): anybody can still write in your name`);
  return wrong(about, `${where} says no policy that receivers understand (p=)`);
}

const isBelow = (domain: string, upper: string) => domain === upper || domain.endsWith(`.${upper}`);

/** Letters pass DMARC only when the domain that signs and takes returns belongs to the one in From (RFC 7489 3.1). */
function alignment(from: string, mailDomain: string, tags: Map<string, string>): Finding {
  const [strictDkim, strictSpf] = [tags.get("adkim") === "s", tags.get("aspf") === "s"];
  if (from === mailDomain) return ok("alignment", `From, signatures and return addresses are all of ${from}`);
  if (!isBelow(mailDomain, from) && !isBelow(from, mailDomain))
    return wrong("alignment", `From is of ${from}, but signatures and return addresses are of ${mailDomain}`);
  if (strictDkim && strictSpf)
    return wrong(
      "alignment",
      `the DMARC record wants exactly ${from} (adkim=s; aspf=s), and letters use ${mailDomain}`,
    );
  return ok("alignment", `${mailDomain}, of signatures and return addresses, belongs with ${from} of From`);
}

/** Checks the policy of the domain in From, and that the letters can meet it. */
export async function checkDmarc(dns: LookUp, from: string, mailDomain: string): Promise<Finding[]> {
  const policy = await policyOf(dns, from);
  if ("verdict" in policy) return [policy, alignment(from, mailDomain, new Map())];
  return [judged(policy, from), alignment(from, mailDomain, policy.tags)];
}
