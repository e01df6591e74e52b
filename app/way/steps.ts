/** Where an area stands in its life, as a row of steps. */
import { lastOf, type WayFacts } from "./facts";
import { type NextKey, nextSteps } from "./next";

const alwaysThere = ["applied", "approved", "neighbours", "meeting", "contact", "active", "signs", "review"] as const;
export type WayKey = (typeof alwaysThere)[number] | "rests" | "ended" | "recalled";

/** `current`: the one where the area stands. `beside`: can be done at the same time. `skipped`: the area has come further without it. */
export interface WayStep {
  key: WayKey;
  state: "done" | "current" | "beside" | "next" | "skipped";
  at: Date | null;
}

/** Where on the way the next steps belong. */
const belongs: Partial<Record<NextKey, WayKey>> = {
  ...{ invite: "neighbours", arrange: "meeting", choose: "meeting", come: "meeting", attend: "meeting" },
  ...{ report: "meeting", appoint: "contact", orphaned: "contact", order: "signs", orderLater: "signs" },
  ...{ deliver: "signs", review: "review", rest: "rests", wake: "rests", recall: "recalled" },
};

interface Taken {
  done: boolean;
  at: Date | null;
}

const taken = (at: Date | null): Taken => ({ done: at !== null, at });

/** From application to yearly review; rest, end and the signs' recall stand there once it has come to them. */
export function waySteps(facts: WayFacts): WayStep[] {
  const { stage } = facts;
  const keys: WayKey[] = [
    ...alwaysThere,
    ...(stage === "dormant" ? (["rests"] as const) : []),
    ...(stage === "closed" ? (["ended", "recalled"] as const) : []),
  ];
  const done = doneIn(facts);
  const open = nextSteps(facts).flatMap(({ key }) => belongs[key] ?? []);
  const [current, ...beside] = open.filter((key) => !done[key].done);
  const last = keys.findLastIndex((key) => done[key].done);
  const stateOf = (key: WayKey, i: number): WayStep["state"] => {
    if (done[key].done) return "done";
    if (key === current) return "current";
    if (beside.includes(key)) return "beside";
    return i < last ? "skipped" : "next";
  };
  return keys.map((key, i) => ({ key, state: stateOf(key, i), at: done[key].at }));
}

function doneIn(facts: WayFacts): Record<WayKey, Taken> {
  const { stage, households, minimumHouseholds, contacts, signs, review } = facts;
  const running = stage !== "approved";
  const [reviewed, begun] = [lastOf(facts, "reviewed"), lastOf(facts, "active")];
  const first = contacts.map(({ appointedAt }) => appointedAt).sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
  return {
    applied: { done: true, at: facts.appliedAt },
    approved: { done: true, at: lastOf(facts, "reopened") ?? facts.approvedAt },
    neighbours: { done: running || households >= minimumHouseholds, at: null },
    meeting: taken(lastOf(facts, "meetingHeld") ?? (running ? lastOf(facts, "trained") : null)),
    contact: { done: first !== null || stage === "closed", at: first },
    active: { done: running, at: begun },
    signs: taken(lastOf(facts, "signsReleased")),
    review: { done: reviewed !== null && stage !== "dormant" && !review.isTime, at: reviewed },
    rests: { done: false, at: lastOf(facts, "dormant") },
    ended: { done: stage === "closed", at: lastOf(facts, "closed") },
    recalled: { done: stage === "closed" && signs.recalled === 0, at: null },
  };
}
