import { expect, test } from "vitest";
import { nextStep, type WayFacts, waySteps } from "~/households/way";

const at = new Date("2026-11-23T12:00:00Z");
const facts = (changed: Partial<WayFacts> = {}): WayFacts => ({
  stage: "approved",
  appliedAt: at,
  approvedAt: at,
  activeAt: null,
  households: 1,
  minimumHouseholds: 5,
  contacts: [],
  ...changed,
});
const contacts = [{ appointedAt: at }];
const states = (given: WayFacts) => waySteps(given).map((step) => step.state);

test("a new area waits for neighbours, then for a contact, and then runs", () => {
  expect(states(facts())).toEqual(["done", "done", "current", "next", "next"]);
  expect(states(facts({ households: 5 }))).toEqual(["done", "done", "done", "current", "next"]);
  expect(states(facts({ stage: "active", households: 3, contacts, activeAt: at }))).toEqual(Array(5).fill("done"));
  expect(states(facts({ stage: "active", households: 9 }))).toEqual(["done", "done", "done", "current", "done"]);
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
  expect(next({ stage: "active", contacts })).toBeNull();
  expect(next({ stage: "active", contacts }, { answers: true, pending: 2 })).toBe("answer");
  expect(next({ stage: "active", contacts }, { answers: false, pending: 2 })).toBeNull();
  expect(next({ stage: "dormant", contacts }, { answers: true, pending: 2 })).toBe("dormant");
  expect(next({ stage: "closed" })).toBe("closed");
});
