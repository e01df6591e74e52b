import { expect, test } from "vitest";
import { warning } from "#tests/mail/outbound/letters";
import type { Script } from "#tests/support/hostile/script";
import { hostileScripts } from "#tests/support/hostile/scripts";
import { hostile } from "#tests/support/hostile/server";
import type { Letter } from "~/mail/outbound/outcome";
import { openSingle, sendSingle } from "~/mail/outbound/single";
import { transportOptions } from "~/mail/outbound/transport";

const code = (i: number, to = `boende${i}@example.se`): Letter => ({
  id: String(i),
  from: "studs@nora.example",
  to,
  message: () => warning(String(i), to),
});

async function sendOne(script: Partial<Script>, letter = code(1)) {
  await using server = await hostile({ name: "", ends: "sent", ...script }).start();
  const mailer = openSingle(transportOptions(server.url));
  const outcome = await sendSingle(mailer, letter);
  mailer.close();
  return { ...outcome, taken: server.received() };
}

test("Åsa's login code arrives as it was written", async () => {
  const { result, step, taken } = await sendOne({});
  expect({ result, step }).toEqual({ result: "sent", step: "final" });
  expect(taken).toHaveLength(1);
  const written = await warning("1", "boende1@example.se");
  expect(taken[0]!.data.toString().replace(/^Date: .*$/m, "")).toBe(written.toString().replace(/^Date: .*$/m, ""));
});

test("an unknown recipient fails with the server's words", async () => {
  const react = ({ event }: { event: string }) => (event === "rcpt" ? "550 5.1.1 No such user" : undefined);
  expect(await sendOne({ react })).toMatchObject({
    result: "failed",
    step: "rcpt",
    reply: { code: 550, enhanced: "5.1.1", text: "No such user" },
  });
});

test("a server that is not there costs no attempt", async () => {
  const mailer = openSingle(transportOptions("smtp://127.0.0.1:1"));
  expect(await sendSingle(mailer, code(1))).toMatchObject({ result: "unsent", failure: { reason: "unreachable" } });
  mailer.close();
});

test("refused credentials are told as such", async () => {
  const script = { credentials: "anna:fel@", offers: ["AUTH PLAIN"] };
  const react = ({ event }: { event: string }) => (event === "auth" ? "535 5.7.8 Wrong" : undefined);
  expect(await sendOne({ ...script, react })).toMatchObject({
    result: "unsent",
    reply: { code: 535 },
    failure: { reason: "auth" },
  });
});

test("no answer to the final dot leaves it unknown", async () => {
  const react = ({ event }: { event: string }) => (event === "dot" ? ({ after: "close" } as const) : undefined);
  expect(await sendOne({ react })).toMatchObject({ result: "unknown", taken: [] });
});

test("an å before the @ goes only where SMTPUTF8 is offered", async () => {
  expect(await sendOne({}, code(1, "åsa@example.se"))).toMatchObject({ result: "failed", reply: { local: true } });
  expect(await sendOne({ offers: ["SMTPUTF8"] }, code(1, "åsa@example.se"))).toMatchObject({ result: "sent" });
});

test("a letter that cannot be made is no rejection", async () => {
  const broken = { ...code(1), message: () => Promise.reject(new Error("no key")) };
  expect(await sendOne({}, broken)).toMatchObject({ result: "failed", reply: { code: 451, local: true } });
});

// nodemailer takes an answer that came before the message for the answer to it.
const candid = hostileScripts.filter(({ name }) => name !== "welcomed before it was written, once");

for (const script of candid)
  test.concurrent(`${script.name}: a single letter is never said to be sent when it is not`, {
    timeout: 30_000,
  }, async () => {
    await using server = await script.start();
    const mailer = openSingle(transportOptions(server.url));
    for (let i = 1; i <= 4; i++) {
      const to = script.recipient(i);
      const { result, reply } = await sendSingle(mailer, code(i, to));
      const taken = server.received().filter((letter) => letter.to === to).length;
      if (result === "sent") expect(taken).toBe(1);
      else if (result === "failed") expect(reply!.code).toBeGreaterThanOrEqual(400);
      if (result === "failed" || result === "unsent") expect(taken).toBe(0);
    }
    mailer.close();
  });
