import { expect, test } from "vitest";
import { kindSaid } from "~/alerts/badges";
import { sentLater } from "~/alerts/follow/later";
import { followUps } from "~/alerts/follow/ways";
import { en } from "~/texts/en/index";
import { sv } from "~/texts/sv/index";

const warning = { kind: "warning", priority: "urgent", status: "actual", followUp: null } as const;

test("what came of a warning is called so and warns of nothing; an exercise says so first and has no colour", () => {
  expect(kindSaid(sv, warning)).toEqual({ tone: "bad", label: "Brådskande varning" });
  expect(followUps.map((followUp) => kindSaid(sv, { ...warning, followUp }))).toEqual([
    { tone: "good", label: "Det här blev det" },
    { tone: "warn", label: "Nytt läge" },
    { tone: "warn", label: "Rättelse" },
    { tone: "good", label: "Faran är över" },
  ]);
  expect(kindSaid(sv, { ...warning, status: "exercise" })).toEqual({
    tone: "neutral",
    label: "ÖVNING: Brådskande varning",
  });
  expect(kindSaid(en, { ...warning, status: "test", followUp: "outcome" }).label).toBe(
    `TEST: ${en.follow.kinds.outcome}`,
  );
});

test("of a thread, what was sent after an alert is told before its words, and nothing that came before it", () => {
  const line = (id: string, approvedAt: string | null) => ({ id, title: id, followUp: "update" as const, approvedAt });
  const thread = [line("first", "2026-11-01"), line("second", "2026-11-02"), line("third", "2026-11-03")];
  expect(sentLater(thread, "first").map(({ id, at }) => [id, at])).toEqual([
    ["second", "2026-11-02"],
    ["third", "2026-11-03"],
  ]);
  expect(sentLater(thread, "third")).toEqual([]);
});
