import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { spf } from "mailauth/lib/spf";
import { afterAll, expect, test } from "vitest";
import { dnsServer, type Zone } from "#tests/support/dns-server";
import { checkMail, type MailCheck } from "~/admin/mail-check/check.server";
import { lookUpAt } from "~/admin/mail-check/look-up";
import { evaluate, readSpf, spfRecord } from "~/admin/mail-check/spf-terms";
import { parseConfig } from "~/config.server";
import { admin } from "./shell";

const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ed25519 = generateKeyPairSync("ed25519");
function keyFile(name: string, key: KeyObject): string {
  const file = path.join(folder, name);
  writeFileSync(file, key.export({ type: "pkcs8", format: "pem" }));
  return file;
}
const env = {
  MAIL_FROM: "grannsamverkan@nora.example",
  SMTP_URL: "smtp://192.0.2.7",
  PUBLIC_URL: "https://gs.nora.example",
  SECRET: "a secret of forty characters for the test",
  BOUNCE_PORT: "2526",
  DKIM_SELECTOR: "gs1",
  DKIM_RSA_KEY_FILE: keyFile("rsa.pem", rsa.privateKey),
  DKIM_ED25519_SELECTOR: "gs2",
  DKIM_ED25519_KEY_FILE: keyFile("ed25519.pem", ed25519.privateKey),
};
const rsaValue = rsa.publicKey.export({ type: "spki", format: "der" }).toString("base64");
const edValue = ed25519.publicKey.export({ type: "spki", format: "der" }).subarray(-32).toString("base64");

/** What Nora publishes when all is well. */
const right = (): Zone => ({
  "nora.example": { txt: ["v=spf1 ip4:192.0.2.0/24 include:_spf.post.example -all"], mx: ["10 gs.nora.example"] },
  "_spf.post.example": { txt: ["v=spf1 a:out.post.example ~all"] },
  "out.post.example": { a: ["198.51.100.9"] },
  "gs.nora.example": { a: ["192.0.2.8"] },
  "gs1._domainkey.nora.example": { txt: [`v=DKIM1; k=rsa; p=${rsaValue}`] },
  "gs2._domainkey.nora.example": { txt: [`v=DKIM1; k=ed25519; p=${edValue}`] },
  "_dmarc.nora.example": { txt: ["v=DMARC1; p=reject; rua=mailto:postmaster@nora.example"] },
});

async function check(zone: Zone, domain?: string, more: Record<string, string> = {}) {
  await using dns = await dnsServer(zone);
  const found = await checkMail({ domain, dns: dns.address }, parseConfig({ ...env, ...more }));
  const bad = found.findings.filter(({ verdict }) => verdict === "wrong" || verdict === "unknown");
  expect(found.ok).toBe(bad.length === 0);
  return { ...found, bad: bad.map(({ about, says }) => `${about}: ${says}`) };
}

test("the records to publish are printed with the public half of each configured key", async () => {
  const { publish } = await check(right());
  const at = (type: string, name: string) => publish.find((one) => one.type === type && one.name === name)?.value;
  expect(at("TXT", "nora.example")).toBe("v=spf1 ip4:192.0.2.7 -all");
  expect(at("TXT", "gs1._domainkey.nora.example")).toBe(`v=DKIM1; k=rsa; p=${rsaValue}`);
  expect(at("TXT", "gs2._domainkey.nora.example")).toBe(`v=DKIM1; k=ed25519; p=${edValue}`);
  expect(at("TXT", "_dmarc.nora.example")).toContain("v=DMARC1; p=quarantine");
  expect(at("MX", "nora.example")).toBe("10 gs.nora.example");
});

test("a domain where all is well passes, in words, with exit code 0", async () => {
  await using dns = await dnsServer(right());
  const { code, said } = await admin(["mail", "check", "--dns", dns.address], env);
  expect(code).toBe(0);
  for (const line of [
    /ok +SPF: letters from 192\.0\.2\.7 are allowed/,
    /ok +DKIM: gs1\._domainkey\.nora\.example publishes the configured rsa key/,
    /ok +DKIM: gs2\._domainkey\.nora\.example publishes the configured ed25519 key/,
    /ok +DMARC: .*\(reject\)/,
    /ok +return address: .*gs\.nora\.example/,
    /Nothing is wrong\.\n$/,
  ])
    expect(said).toMatch(line);
  const strings = said.match(/gs1._domainkey.nora.example. TXT (.*)/)![1]!.match(/"[^"]*"/g)!;
  expect(strings.every((string) => string.length <= 257)).toBe(true);
  expect(strings.map((string) => string.slice(1, -1)).join("")).toContain(rsaValue);
});

test("what is wrong ends the command with 1, and the answer can be read by programs", async () => {
  await using dns = await dnsServer({ ...right(), "_dmarc.nora.example": {} });
  const { code, json } = await admin(["mail", "check", "--dns", dns.address, "--json"], env);
  expect([code, json<MailCheck>().ok]).toEqual([1, false]);
});

test("an empty domain is told everything that is missing", async () => {
  const { bad, publish } = await check({ "tomt.example": {} }, "tomt.example");
  expect(publish[0]!.name).toBe("tomt.example");
  expect(bad).toEqual([
    expect.stringMatching(/^SPF: tomt.example has no SPF record/),
    expect.stringMatching(/^DKIM: gs1._domainkey.tomt.example is not published/),
    expect.stringMatching(/^DKIM: gs2._domainkey.tomt.example is not published/),
    expect.stringMatching(/^DMARC: _dmarc.tomt.example is not published/),
    expect.stringMatching(/^return address: tomt.example has neither MX nor address/),
  ]);
});

const mistakes: [string, (zone: Zone) => void, RegExp][] = [
  ["two SPF records", (z) => z["nora.example"]!.txt!.push("v=spf1 -all"), /SPF: .*2 SPF records/],
  ["anybody allowed", (z) => (z["nora.example"]!.txt = ["v=spf1 +all"]), /SPF: it allows anybody/],
  [
    "our server not named",
    (z) => (z["nora.example"]!.txt = ["v=spf1 ip4:192.0.2.9 -all"]),
    /192\.0\.2\.7 are not allowed \(fail\)/,
  ],
  ["a network of 33 bits", (z) => (z["nora.example"]!.txt = ["v=spf1 ip4:192.0.2.0/33 -all"]), /address that is none/],
  [
    "a word nobody knows",
    (z) => (z["nora.example"]!.txt = ["v=spf1 ipv4:192.0.2.7 -all"]),
    /no receiver understands: ipv4/,
  ],
  ["an include without record", (z) => delete z["_spf.post.example"], /_spf\.post\.example, which has no SPF record/],
  [
    "an include of itself",
    (z) => (z["_spf.post.example"]!.txt = ["v=spf1 include:_spf.post.example -all"]),
    /more than ten/,
  ],
  [
    "another key",
    (z) => (z["gs1._domainkey.nora.example"]!.txt = [`v=DKIM1; p=${rsaValue.slice(0, -4)}AAAA`]),
    /publishes another key/,
  ],
  ["a withdrawn key", (z) => (z["gs2._domainkey.nora.example"]!.txt = ["v=DKIM1; k=ed25519; p="]), /withdrawn/],
  [
    "a key of the wrong kind",
    (z) => (z["gs2._domainkey.nora.example"]!.txt = [`v=DKIM1; p=${edValue}`]),
    /another kind/,
  ],
  ["two DMARC records", (z) => z["_dmarc.nora.example"]!.txt!.push("v=DMARC1; p=none"), /DMARC: .*none of them counts/],
  [
    "a DMARC record without policy",
    (z) => (z["_dmarc.nora.example"]!.txt = ["v=DMARC1; rua=mailto:x@nora.example"]),
    /no policy/,
  ],
  ["no mail taken", (z) => (z["nora.example"]!.mx = ["0 ."]), /null MX/],
  ["an MX without address", (z) => delete z["gs.nora.example"], /which has no address/],
  [
    "a name server that fails",
    (z) => (z["_dmarc.nora.example"] = { failing: true }),
    /DMARC: the name server did not answer/,
  ],
];

test("each mistake is found, and named in words", async () => {
  for (const [what, make, says] of mistakes) {
    const zone = right();
    make(zone);
    const { bad } = await check(zone);
    expect(bad, what).toEqual([expect.stringMatching(says)]);
  }
}, 120_000);

test("a policy that only watches and a key under test are pointed out, and are no mistake", async () => {
  const zone = right();
  zone["_dmarc.nora.example"]!.txt = ["v=DMARC1; p=none"];
  zone["gs1._domainkey.nora.example"]!.txt = [`v=DKIM1; k=rsa; t=y; p=${rsaValue}`];
  const { findings, ok } = await check(zone);
  const said = findings.filter(({ verdict }) => verdict === "warning").map(({ says }) => says);
  expect(said).toEqual([expect.stringMatching(/t=y/), expect.stringMatching(/only watches/)]);
  expect(ok).toBe(true);
});

test("a policy above the domain counts with its sp=, and strict alignment is seen to fail", async () => {
  const zone = right();
  zone["_dmarc.nora.example"]!.txt = ["v=DMARC1; p=reject; sp=none; adkim=s; aspf=s"];
  zone["brev.nora.example"] = { txt: ["v=spf1 ip4:192.0.2.7 -all"], mx: ["10 gs.nora.example"] };
  const below = await check(zone, undefined, {
    MAIL_FROM: "grannsamverkan@brev.nora.example",
    DKIM_SELECTOR: "",
    DKIM_ED25519_SELECTOR: "",
    DKIM_RSA_KEY_FILE: "",
    DKIM_ED25519_KEY_FILE: "",
  });
  expect(below.findings.find(({ about }) => about === "DMARC")?.says).toMatch(/_dmarc\.nora\.example, .* only watches/);
  const { bad } = await check(zone, undefined, {
    MAIL_DOMAIN: "brev.nora.example",
    DKIM_SELECTOR: "",
    DKIM_ED25519_SELECTOR: "",
    DKIM_RSA_KEY_FILE: "",
    DKIM_ED25519_KEY_FILE: "",
  });
  expect(bad).toEqual([expect.stringMatching(/^alignment: the DMARC record wants exactly nora\.example/)]);
});

test("a key file that cannot sign is a mistake of the configuration", async () => {
  const weak = keyFile("weak.pem", generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey);
  expect((await check(right(), undefined, { DKIM_RSA_KEY_FILE: weak })).bad).toEqual([expect.stringMatching(/2048/)]);
  const { bad } = await check(right(), undefined, { DKIM_RSA_KEY_FILE: path.join(folder, "none.pem") });
  expect(bad).toEqual([expect.stringMatching(/the rsa key cannot sign: ENOENT/)]);
});

test("an SPF record is read as mailauth reads it", async () => {
  await using dns = await dnsServer({
    "a.example": { txt: ["v=spf1 ip4:192.0.2.0/28 a:out.a.example/24 mx -all"], mx: ["5 mx.a.example"] },
    "out.a.example": { a: ["198.51.100.9"] },
    "mx.a.example": { a: ["203.0.113.4"] },
    "b.example": { txt: ["v=spf1 ?ip4:192.0.2.3 include:a.example ~all"] },
    "c.example": { txt: ["v=spf1 -ip4:192.0.2.3 redirect=b.example"] },
    "d.example": { txt: ["v=spf1 ip6:2001:db8::/32"] },
    "e.example": { txt: ["v=spf1 include:none.example -all"] },
    "f.example": { txt: ["v=spf1 include:f.example -all"] },
  });
  const ours = lookUpAt(dns.address);
  const resolver = async (name: string, type: string) => {
    const found =
      type === "TXT" ? (await ours.txt(name)).map((text) => [text]) : type === "MX" ? await ours.mx(name) : [];
    const all = type === "A" || type === "AAAA" ? await ours.addresses(name) : found;
    if (all.length === 0) throw Object.assign(new Error("none"), { code: "ENOTFOUND" });
    return all;
  };
  for (const domain of ["a", "b", "c", "d", "e", "f"].map((name) => `${name}.example`))
    for (const ip of ["192.0.2.3", "192.0.2.77", "198.51.100.200", "203.0.113.4", "2001:db8::1", "2001:db9::1"]) {
      const theirs = await spf({ sender: `a@${domain}`, ip, helo: domain, mta: "x", resolver } as never);
      const read = spfRecord(ours, domain).then((record) => readSpf(ours, domain, record!));
      const result = await read.then(({ terms }) => evaluate(terms, ip)).catch(() => "permerror");
      expect(result, `${domain} ${ip}`).toBe(theirs.status.result);
    }
});
