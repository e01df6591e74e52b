import { createPrivateKey, createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Config } from "~/config.server";
import { dkimSigner } from "~/mail/outbound/dkim";
import type { LookUp } from "./look-up";
import { type DnsRecord, type Finding, ok, tagsOf, warning, wrong } from "./verdict";

const about = "DKIM";

/** A configured key with the record that publishes it. */
export interface PublishedKey {
  kind: "rsa" | "ed25519";
  record: DnsRecord;
}

/** The public half of a private key in PEM, as `p=` of a DKIM record holds it (RFC 6376 3.6.1, RFC 8463 4). */
function publicHalf(kind: PublishedKey["kind"], privateKey: string): string {
  const der = createPublicKey(createPrivateKey(privateKey)).export({ type: "spki", format: "der" });
  return (kind === "ed25519" ? der.subarray(-32) : der).toString("base64");
}

function published(kind: PublishedKey["kind"], domain: string, selector: string, keyFile: string): PublishedKey {
  const privateKey = readFileSync(keyFile, "utf8");
  dkimSigner([{ domain, selector, privateKey }]); // refuses what letters could not be signed with
  if (createPrivateKey(privateKey).asymmetricKeyType !== kind) throw new Error(`${keyFile} holds no ${kind} key`);
  const value = `v=DKIM1; k=${kind}; p=${publicHalf(kind, privateKey)}`;
  const why = `the public half of ${keyFile}: receivers check our signatures with it`;
  return { kind, record: { name: `${selector}._domainkey.${domain}`, type: "TXT", value, why } };
}

/** The configured keys, and what is wrong with the configuration. */
export function configuredKeys({ dkim, mailDomain }: Pick<Config, "dkim" | "mailDomain">) {
  const keys: PublishedKey[] = [];
  const findings: Finding[] = [];
  for (const kind of ["rsa", "ed25519"] as const) {
    const { selector, keyFile } = dkim[kind];
    if (!selector && !keyFile) continue;
    try {
      if (!selector || !keyFile) throw new Error(selector ? "its key file is not set" : "its selector is not set");
      keys.push(published(kind, mailDomain, selector, keyFile));
    } catch (error) {
      findings.push(wrong(about, `the ${kind} key cannot sign: ${(error as Error).message}`));
    }
  }
  if (keys[0]?.record.name === keys[1]?.record.name && keys.length > 1)
    findings.push(wrong(about, "both keys have the same selector: give each its own"));
  if (keys.length === 0 && findings.length === 0)
    findings.push(warning(about, "no key is configured: your mail server must sign, or letters will be doubted"));
  return { keys, findings };
}

/** Compares what is published of a key with the key. */
export async function checkKey(dns: LookUp, { kind, record }: PublishedKey): Promise<Finding[]> {
  const { name, value } = record;
  const found = (await dns.txt(name)).filter((text) => tagsOf(text).has("p"));
  if (found.length === 0) return [wrong(about, `${name} is not published: publish the record above`)];
  if (found.length > 1) return [wrong(about, `${name} has ${found.length} records, and only one is allowed`)];
  const tags = tagsOf(found[0]!);
  const [theirs, ours] = [tags.get("p")!.replace(/\s/g, ""), tagsOf(value).get("p")!];
  if (theirs === "") return [wrong(about, `${name} says that the key has been withdrawn (empty p=)`)];
  if ((tags.get("k") ?? "rsa") !== kind) return [wrong(about, `${name} publishes a key of another kind`)];
  if (theirs !== ours) return [wrong(about, `${name} publishes another key than the configured one`)];
  const right = ok(about, `${name} publishes the configured ${kind} key`);
  const isTest = tags.get("t")?.split(":").includes("y");
  return isTest ? [right, warning(about, `${name} says t=y, so receivers take the signature for a test`)] : [right];
}
