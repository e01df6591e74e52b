import { expect, test } from "vitest";
import { replies } from "#tests/mail/inbound/replies";
import { classifySmtpReply } from "~/mail/inbound/smtp-reply";

for (const [reply, step, kind, reason] of replies) {
  test(`${step}: "${reply.slice(0, 90)}" is ${kind}`, () => {
    const [, code, enhanced, text = ""] = /^(\d{3})(?:[ -](?:([245]\.\d{1,3}\.\d{1,3}) )?(.*))?$/.exec(reply) ?? [];
    const verdict = classifySmtpReply(Number(code), enhanced, text, step);
    expect(verdict.kind).toBe(kind);
    if (reason) expect(verdict.reason).toBe(reason);
    if (enhanced) expect(verdict.status).toBe(enhanced);
  });
}

test("an enhanced code behind the words counts as one in front of them", () => {
  const verdict = classifySmtpReply(553, undefined, "sorry, that domain isn't in my list (#5.7.1)", "rcpt");
  expect(verdict).toMatchObject({ kind: "policy", status: "5.7.1" });
});
