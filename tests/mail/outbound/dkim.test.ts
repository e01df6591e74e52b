import { generateKeyPairSync } from "node:crypto";
import { dkimVerify } from "mailauth/lib/dkim/verify";
import { expect, test } from "vitest";
import { warning } from "#tests/mail/outbound/letters";
import { dkimSigner } from "~/mail/outbound/dkim";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ed25519 = generateKeyPairSync("ed25519");
const pem = (key: typeof rsa.privateKey) => key.export({ type: "pkcs8", format: "pem" }).toString();
const der = (key: typeof rsa.publicKey) => key.export({ type: "spki", format: "der" });
const rsaKey = { domain: "nora.example", selector: "r", privateKey: pem(rsa.privateKey) };
const ed25519Key = { domain: "nora.example", selector: "e", privateKey: pem(ed25519.privateKey) };
const records: Record<string, string> = {
  "r._domainkey.nora.example": `v=DKIM1; k=rsa; p=${der(rsa.publicKey).toString("base64")}`,
  "e._domainkey.nora.example": `v=DKIM1; k=ed25519; p=${der(ed25519.publicKey).subarray(-32).toString("base64")}`,
};

async function verified(message: Buffer | string) {
  const options = { resolver: async (name: string) => [[records[name] ?? ""]] } as Parameters<typeof dkimVerify>[1];
  const { results } = await dkimVerify(Buffer.from(message as string), options);
  return results.map(({ algo, status }) => `${algo} ${status.result}`);
}

test("Åsa's letter carries both signatures, and both hold", async () => {
  const signed = await dkimSigner([rsaKey, ed25519Key])(await warning("1", "asa@example.se"));
  expect(await verified(signed)).toEqual(["rsa-sha256 pass", "ed25519-sha256 pass"]);
});

test("with one key there is one signature", async () => {
  expect(await verified(await dkimSigner([ed25519Key])(await warning("1", "asa@example.se")))).toEqual([
    "ed25519-sha256 pass",
  ]);
});

test("no header that is there once can be added or changed, nor the body", async () => {
  const signed = (await dkimSigner([rsaKey, ed25519Key])(await warning("1", "asa@example.se"))).toString("latin1");
  const fails = ["rsa-sha256 neutral", "ed25519-sha256 neutral"];
  for (const header of [
    "From: tjuv@evil.example",
    "Subject: annat",
    "To: x@y.z",
    "Date: Mon, 01 Jan 2024 00:00:00 +0000",
  ]) {
    const results = await verified(`${header}\r\n${signed}`);
    expect(
      results.every((result) => !result.endsWith("pass")),
      `${header}: ${results}`,
    ).toBe(true);
  }
  expect(await verified(signed.replace("Auto-Submitted: auto-generated", "Auto-Submitted: no"))).not.toContain(
    "rsa-sha256 pass",
  );
  expect(await verified(signed.replace("Hej", "Hit"))).toEqual(fails);
});

test("a weak RSA key and a key of another kind are refused", () => {
  const weak = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
  const other = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  expect(() => dkimSigner([{ ...rsaKey, privateKey: pem(weak) }])).toThrow("2048");
  expect(() => dkimSigner([{ ...rsaKey, privateKey: pem(other) }])).toThrow("Ed25519");
  expect(() => dkimSigner([{ ...rsaKey, selector: "a; d=evil" }])).toThrow("selector");
});
