import { BlockList, isIP } from "node:net";
import { type Config, config } from "~/config.server";
import { transportOptions } from "~/mail/outbound/transport";
import { checkKey, configuredKeys } from "./dkim";
import { checkDmarc } from "./dmarc";
import { type LookUp, lookUpAt } from "./look-up";
import { checkReturns } from "./return-address";
import { checkSpf } from "./spf";
import { type DnsRecord, type Finding, orUnknown } from "./verdict";

export interface MailCheck {
  domain: string;
  /** The records to publish. */
  publish: DnsRecord[];
  findings: Finding[];
  /** Nothing is wrong, and every question was answered. */
  ok: boolean;
}

interface Given {
  /** Checked instead of MAIL_DOMAIN and the domain of MAIL_FROM. */
  domain?: string;
  /** Name server to ask. */
  dns?: string;
  /** A public address that letters leave from. */
  ip?: string;
}

const inside = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  inside.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  inside.addSubnet(network, bits, "ipv6");

const isPublic = (ip: string) => !inside.check(ip, isIP(ip) === 6 ? "ipv6" : "ipv4");

/** Where letters leave from, as far as it shows from here: the mail server's public addresses. */
async function sendersOf(dns: LookUp, smtpUrl: string): Promise<string[]> {
  const { host } = transportOptions(smtpUrl);
  const found = isIP(host) ? [host] : host === "localhost" ? [] : await dns.addresses(host).catch(() => []);
  return found.filter(isPublic);
}

function spfSuggestion({ mailDomain, smtpUrl, publicUrl }: Config, ip?: string): DnsRecord {
  const { host } = transportOptions(smtpUrl);
  const isHere = host === "localhost" || (isIP(host) > 0 && !isPublic(host));
  const server = isHere ? new URL(publicUrl).hostname : host;
  const known = ip ?? (isIP(server) ? server : undefined);
  const named = known ? `ip${isIP(known)}:${known}` : `a:${server}`;
  const why = "names the servers that send in your name; if your mail provider tells you an include:, use that instead";
  return { name: mailDomain, type: "TXT", value: `v=spf1 ${named} -all`, why };
}

function suggestions(given: Config, from: string, ip?: string): DnsRecord[] {
  const { mailDomain, publicUrl, bouncePort } = given;
  const dmarc = `v=DMARC1; p=quarantine; rua=mailto:postmaster@${from}`;
  const here = new URL(publicUrl).hostname;
  const takes = bouncePort === undefined ? "your mail server, or this one once BOUNCE_PORT is set" : "this server";
  return [
    spfSuggestion(given, ip),
    ...configuredKeys(given).keys.map(({ record }) => record),
    { name: `_dmarc.${from}`, type: "TXT", value: dmarc, why: "what receivers do with letters that only pretend" },
    { name: mailDomain, type: "MX", value: `10 ${here}`, why: `takes what comes back to b+…@ and r+…@: ${takes}` },
  ];
}

/** The records to publish for this installation's letters, and what is published today, in plain words. */
export async function checkMail({ domain, dns: server, ip }: Given, given = config): Promise<MailCheck> {
  const dns = lookUpAt(server);
  const checked = domain ? { ...given, mailDomain: domain } : given;
  const from = domain ?? given.mailFrom.split("@")[1]!;
  const { keys, findings } = configuredKeys(checked);
  const senders = ip ? [ip] : await sendersOf(dns, checked.smtpUrl);
  findings.unshift(...(await orUnknown("SPF", () => checkSpf(dns, checked.mailDomain, senders))));
  for (const key of keys) findings.push(...(await orUnknown("DKIM", () => checkKey(dns, key))));
  findings.push(...(await orUnknown("DMARC", () => checkDmarc(dns, from, checked.mailDomain))));
  findings.push(...(await orUnknown("return address", () => checkReturns(dns, checked))));
  const isFine = findings.every(({ verdict }) => verdict === "ok" || verdict === "warning");
  return { domain: checked.mailDomain, publish: suggestions(checked, from, ip), findings, ok: isFine };
}
