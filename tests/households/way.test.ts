import { expect, test } from "vitest";
import { meetingAhead, nextStep, type WayFacts, waySteps } from "~/households/way";

const at = new Date("2026-11-23T12:00:00Z");
const facts = (changed: Partial<WayFacts> = {}): WayFacts => ({
  stage: "approved",
  appliedAt: at,
  approvedAt: at,
  activeAt: null,
  households: 1,
  minimumHouseholds: 5,
  contacts: [],
  steps: [],
  review: { from: at, isTime: false },
  ...changed,
});
const contacts = [{ appointedAt: at }];
const states = (given: WayFacts) => waySteps(given).map((step) => step.state);

test("a new area waits for neighbours, then for a contact, and then runs", () => {
  expect(states(facts())).toEqual(["done", "done", "current", ...Array(5).fill("next")]);
  expect(states(facts({ households: 5 })).slice(2, 5)).toEqual(["done", "current", "next"]);
  const active = facts({ stage: "active", households: 3, contacts, activeAt: at });
  expect(states(active)).toEqual([...Array(6).fill("done"), "current", "next"]);
  expect(states(facts({ stage: "active", households: 9 })).slice(3, 6)).toEqual(["done", "current", "done"]);
});

test("the first contact's day stands at the step, whoever serves now", () => {
  const later = { appointedAt: new Date("2027-01-01T12:00:00Z") };
  expect(waySteps(facts({ contacts: [later, ...contacts] })).find((step) => step.key === "contact")!.at).toEqual(at);
});

const next = (changed: Partial<WayFacts>, who: { answers?: boolean; pending?: number } = {}) =>
  nextStep({ ...facts(changed), answers: false, pending: 0, ...who });

test("the next step is one, and neighbours who wait come first for whoever answers them", () => {
  expect(next({})).toBe("invite");
  expect(next({ households: 5 })).toBe("appoint");
  expect(next({ stage: "active" })).toBe("orphaned");
  expect(next({ stage: "active", contacts, steps: [{ step: "signsReleased", at }] })).toBeNull();
  expect(next({ stage: "active", contacts }, { answers: true, pending: 2 })).toBe("answer");
  expect(next({ stage: "active", contacts }, { answers: false, pending: 2 })).toBe("signs");
  expect(next({ stage: "dormant", contacts }, { answers: true, pending: 2 })).toBe("dormant");
  expect(next({ stage: "closed" })).toBe("closed");
});

test("once it runs, the first signs come next; then nothing until it is time for the review", () => {
  const step = (step: "signsReleased" | "reviewed" | "meetingBooked" | "meetingCancelled" | "reopened", day = 1) => {
    return { step, at: new Date(Date.UTC(2026, 10, day)) };
  };
  const running = (steps: ReturnType<typeof step>[], isTime = false) =>
    facts({ stage: "active", contacts, activeAt: at, steps, review: { from: at, isTime } });
  expect(states(running([step("signsReleased")]))).toEqual([...Array(7).fill("done"), "current"]);
  expect(states(running([step("signsReleased"), step("reviewed")]))).toEqual(Array(8).fill("done"));
  expect(states(running([step("signsReleased"), step("reviewed")], true)).at(-1)).toBe("current");
  expect(states(running([step("signsReleased"), step("reopened", 2)])).slice(6)).toEqual(["current", "next"]);
  const nextOf = (given: WayFacts) => nextStep({ ...given, answers: true, pending: 0 });
  expect(nextOf(running([]))).toBe("signs");
  expect(nextOf(running([], true))).toBe("review");
  const booked = [step("meetingBooked")];
  expect(meetingAhead({ stage: "approved", steps: booked })).toBe(true);
  expect(meetingAhead({ stage: "approved", steps: [...booked, step("meetingCancelled", 2)] })).toBe(false);
  expect(meetingAhead({ stage: "active", steps: booked })).toBe(false);
});
