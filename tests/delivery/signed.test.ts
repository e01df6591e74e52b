/** From the DKIM_* variables through the real worker to a letter that a receiver verifies. */
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { dkimVerify } from "mailauth/lib/dkim/verify";
import { afterAll, expect, test } from "vitest";
import { dnsServer } from "#tests/support/dns-server";
import { freePort } from "#tests/support/ports";
import { postbox } from "#tests/support/postbox";
import { startWorker } from "#tests/support/worker-process";
import { configuredKeys } from "~/admin/mail-check/dkim";
import { lookUpAt } from "~/admin/mail-check/look-up";
import { parseConfig } from "~/config.server";
import { hagby, sendCode, warn } from "./hagby";

const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));
function keyFile(name: string, key: KeyObject): string {
  const file = path.join(folder, name);
  writeFileSync(file, key.export({ type: "pkcs8", format: "pem" }));
  return file;
}
const rsa = {
  DKIM_SELECTOR: "gs1",
  DKIM_RSA_KEY_FILE: keyFile("rsa.pem", generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey),
};
const ed25519 = {
  DKIM_ED25519_SELECTOR: "gs2",
  DKIM_ED25519_KEY_FILE: keyFile("ed25519.pem", generateKeyPairSync("ed25519").privateKey),
};
const common = { MAIL_FROM: "grannsamverkan@nora.example" };

/** Lets Nora publish what `mail check` says, and verifies a letter by it, as its receiver does. */
async function verified(raw: string, env: Record<string, string>) {
  const { keys } = configuredKeys(parseConfig(env));
  await using dns = await dnsServer(
    Object.fromEntries(keys.map(({ record }) => [record.name, { txt: [record.value] }])),
  );
  const resolver = async (name: string) => (await lookUpAt(dns.address).txt(name)).map((text) => [text]);
  const { results } = await dkimVerify(Buffer.from(raw, "latin1"), { resolver } as Parameters<typeof dkimVerify>[1]);
  return results.map(({ algo, status, signingHeaders, signingDomain }) => ({
    passes: `${signingDomain} ${algo} ${status.result}`,
    signed: signingHeaders!.keys.toLowerCase().split(/\s*:\s*/),
  }));
}

/** The warning and the code that Anna gets from a worker with this environment. */
async function lettersFrom(env: Record<string, string>) {
  await using town = await hagby();
  if (town.db.url === "") return null;
  await using box = await postbox();
  await warn(town, "warning", new Date());
  await sendCode(town, town.bjorn, new Date());
  await using _worker = startWorker({ databaseUrl: town.db.url, smtpUrl: box.url, env });
  const [warning, code] = [await box.next(town.anna.email), await box.next(town.bjorn.email)];
  return { warning: warning.raw, code: code.raw };
}

test("with both keys Anna's warning carries two signatures over all that matters, and both hold", async ({ skip }) => {
  const env = { ...common, BOUNCE_PORT: String(await freePort()), ...rsa, ...ed25519 };
  const letters = await lettersFrom(env);
  skip(!letters, "no PostgreSQL server here");
  const results = await verified(letters!.warning, env);
  expect(results.map(({ passes }) => passes)).toEqual([
    "nora.example rsa-sha256 pass",
    "nora.example ed25519-sha256 pass",
  ]);
  const wanted = ["from", "to", "subject", "date", "message-id", "reply-to"];
  const list = ["list-id", "list-unsubscribe", "list-unsubscribe-post"];
  for (const { signed } of results) expect(signed).toEqual(expect.arrayContaining([...wanted, ...list]));
  const inLetter = letters!.warning.slice(0, letters!.warning.indexOf("\r\n\r\n")).match(/^List-[\w-]+(?=:)/gim)!;
  for (const { signed } of results)
    expect(signed).toEqual(expect.arrayContaining(inLetter.map((one) => one.toLowerCase())));
}, 100_000);

test("with one key there is one signature, and a letter changed on its way does not pass", async ({ skip }) => {
  const env = { ...common, ...ed25519 };
  const letters = await lettersFrom(env);
  skip(!letters, "no PostgreSQL server here");
  const passes = async (raw: string) => (await verified(raw, env)).map((one) => one.passes);
  expect(await passes(letters!.code)).toEqual(["nora.example ed25519-sha256 pass"]);
  for (const header of [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "List-Id",
  ]) {
    const changed = letters!.warning.replace(new RegExp(`^${header}: .*$`, "m"), `${header}: <https://evil.example/>`);
    expect(changed, header).not.toBe(letters!.warning);
    expect(await passes(changed), header).not.toContain("nora.example ed25519-sha256 pass");
  }
}, 100_000);
