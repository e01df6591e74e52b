/** Reads a domain's SPF record (RFC 7208) down to the addresses that it names. */
import { BlockList, isIP, isIPv6 } from "node:net";
import type { LookUp } from "./look-up";

export type SpfResult = "pass" | "fail" | "softfail" | "neutral" | "unknown" | "none";

interface Term {
  result: SpfResult;
  /** Undefined: differs from letter to letter (macros, `exists`, `ptr`), so it cannot be told beforehand. */
  matches(ip: string): boolean | undefined;
}

export interface Spf {
  terms: Term[];
  /** What it costs a receiver to read. */
  spent: Spent;
}

/** Terms that make a receiver ask DNS: at most ten in a record and all below it (4.6.4). */
interface Spent {
  lookups: number;
}

/** A record that receivers must refuse to read; its message says why. */
export class BrokenSpf extends Error {}

const results: Record<string, SpfResult> = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" };
const form = /^([+~?-]?)([a-z0-9]+)(?::([^/]*))?(?:\/(\d{1,3}))?(?:\/\/(\d{1,3}))?$/i;

/** The one SPF record of a domain, or null. */
export async function spfRecord(dns: LookUp, domain: string): Promise<string | null> {
  const records = (await dns.txt(domain)).filter((text) => /^v=spf1(?: |$)/i.test(text));
  if (records.length > 1) throw new BrokenSpf(`${domain} has ${records.length} SPF records, and only one is allowed`);
  return records[0] ?? null;
}

/**
 * Follows every term of a record.
 * @throws BrokenSpf when receivers would refuse it; Error when a name server does not answer.
 */
export async function readSpf(dns: LookUp, domain: string, record: string, spent = { lookups: 0 }): Promise<Spf> {
  const terms: Term[] = [];
  let redirect: string | undefined;
  for (const word of record.split(/ +/).slice(1).filter(Boolean)) {
    if (/^redirect=/i.test(word)) redirect = word.slice(9);
    else if (!/^[a-z][\w.-]*=/i.test(word)) terms.push(await term(dns, domain, word, spent));
  }
  const isComplete = /(?:^| )[+~?-]?all(?: |$)/i.test(record);
  if (redirect && !isComplete) terms.push(...(await below(dns, redirect, spent)));
  return { terms, spent };
}

async function below(dns: LookUp, domain: string, spent: Spent): Promise<Term[]> {
  count(spent);
  const record = await spfRecord(dns, domain);
  if (record === null) throw new BrokenSpf(`it leads to ${domain}, which has no SPF record`);
  return (await readSpf(dns, domain, record, spent)).terms;
}

function count(spent: Spent) {
  if (++spent.lookups > 10) throw new BrokenSpf("it needs more than ten look-ups, so receivers ignore it");
}

async function term(dns: LookUp, domain: string, word: string, spent: Spent): Promise<Term> {
  const [, sign = "", name = "", target = "", first, second] = form.exec(word) ?? [];
  const result = results[sign || "+"]!;
  const where = target || domain;
  switch (name.toLowerCase()) {
    case "all":
      return { result, matches: () => true };
    case "ip4":
    case "ip6":
      return { result, matches: within([target], Number(first ?? 32), Number(first ?? 128)) };
    case "a":
    case "mx": {
      count(spent);
      if (where.includes("%")) return { result, matches: () => undefined };
      const addresses = await addressesOf(dns, name, where);
      return { result, matches: within(addresses, Number(first ?? 32), Number(second ?? 128)) };
    }
    case "include":
      return { result, matches: includes(await below(dns, where, spent)) };
    case "exists":
    case "ptr":
      count(spent);
      return { result, matches: () => undefined };
    default:
      throw new BrokenSpf(`it has a word that no receiver understands: ${word}`);
  }
}

async function addressesOf(dns: LookUp, name: string, domain: string): Promise<string[]> {
  if (name.toLowerCase() === "a") return dns.addresses(domain);
  const found: string[] = [];
  for (const { exchange } of (await dns.mx(domain)).slice(0, 10)) found.push(...(await dns.addresses(exchange)));
  return found;
}

const family = (ip: string) => (isIPv6(ip) ? "ipv6" : "ipv4");

function within(networks: string[], four: number, six: number): Term["matches"] {
  const list = new BlockList();
  for (const network of networks) {
    const bits = isIPv6(network) ? six : four;
    if (!isIP(network) || bits > (isIPv6(network) ? 128 : 32))
      throw new BrokenSpf(`it names an address that is none: ${network}/${bits}`);
    list.addSubnet(network, bits, family(network));
  }
  return (ip) => list.check(ip, family(ip));
}

const includes =
  (terms: Term[]): Term["matches"] =>
  (ip) => {
    const result = evaluate(terms, ip);
    return result === "unknown" ? undefined : result === "pass";
  };

/** What a receiver says of letters from an address. `unknown`: it depends on the letter. */
export function evaluate(terms: Term[], ip: string): SpfResult {
  for (const { result, matches } of terms) {
    const found = matches(ip);
    if (found === undefined) return "unknown";
    if (found) return result;
  }
  return "neutral";
}
