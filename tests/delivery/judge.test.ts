import { expect, test } from "vitest";
import { type Change, judge } from "~/delivery/judge";
import type { Outcome } from "~/mail/outbound/outcome";

const now = new Date("2026-11-07T14:00:00Z");
const tried = { attempts: 2, expiresAt: new Date("2026-11-08T14:00:00Z") };
const refused = (code: number, enhanced: string, text: string): Outcome => ({
  id: "1",
  result: "failed",
  step: "rcpt",
  reply: { code, enhanced, text },
});

test("only what condemns the address bounces and is suppressed", () => {
  expect(judge(refused(550, "5.1.1", "User unknown"), tried, now)).toMatchObject({ state: "bounced", suppress: true });
  const others: Outcome[] = [
    refused(450, "4.2.1", "greylisted"),
    refused(452, "4.2.2", "mailbox full"),
    refused(550, "5.7.1", "message refused by policy"),
    refused(554, "5.7.26", "DMARC"),
    refused(500, "5.5.2", "what?"),
    { id: "1", result: "unknown", step: "final" },
    { id: "1", result: "unsent", step: "mail" },
  ];
  for (const outcome of others) {
    const change: Change = judge(outcome, tried, now);
    expect(change, JSON.stringify(outcome)).toMatchObject({ state: "deferred", attempts: 3 });
    expect(change.suppress).toBeUndefined();
    expect((change.dueAt!.getTime() - now.getTime()) / 60_000).toBeCloseTo(15, -1);
  }
});

test("the next try is never later than the letter's time", () => {
  const late = { attempts: 7, expiresAt: new Date(now.getTime() + 60_000) };
  expect(judge(refused(451, "4.3.0", "busy"), late, now).dueAt).toEqual(late.expiresAt);
});

test("a letter that was taken is sent, whatever it took", () => {
  expect(judge({ id: "1", result: "sent", step: "final" }, tried, now)).toEqual({ state: "sent", attempts: 3 });
});
