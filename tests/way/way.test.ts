import fc from "fast-check";
import { expect, test } from "vitest";
import { after, type LifeState, life, stageOf } from "~/areas/life";
import type { AreaStepKind } from "~/db/schema/areas";
import type { WayFacts } from "~/way/facts";
import { nextSteps } from "~/way/next";
import { waySteps } from "~/way/steps";
import { at, contacts, facts, meeting, noSigns, steps } from "./facts";

const next = (changed: Partial<WayFacts>) => nextSteps(facts(changed)).map(({ key, by }) => `${by} ${key}`);
const way = (changed: Partial<WayFacts>) => waySteps(facts(changed)).map(({ state }) => state);
const enough = { households: 5 };

test("on the way neighbours are invited and the meeting arranged side by side; contacts are appointed once it was held", () => {
  expect(next({})).toEqual(["starter invite", "officer arrange"]);
  expect(next(enough)).toEqual(["officer arrange"]);
  expect(next({ ...enough, meeting: meeting("proposed") })).toEqual(["officer choose"]);
  expect(next({ ...enough, meeting: meeting("booked") })).toEqual(["everybody come"]);
  expect(next({ ...enough, meeting: meeting("open") })).toEqual(["officer attend"]);
  expect(next({ ...enough, meeting: meeting("past") })).toEqual(["officer report"]);
  const held = steps("approved", "meetingBooked", "meetingHeld");
  expect(next({ ...enough, steps: held })).toEqual(["officer appoint"]);
  expect(next({ ...enough, steps: held, meeting: meeting("booked") })).toEqual(["everybody come", "officer appoint"]);
  expect(next({ ...enough, steps: [...held, ...steps("reopened")] })).toEqual(["officer arrange"]);
  expect(next({ leaderless: true })).toEqual(["officer orphaned", "officer arrange"]);
  expect(next({ pending: 2 })).toEqual(["starter answer", "starter invite", "officer arrange"]);
});

const running = (changed: Partial<WayFacts>): Partial<WayFacts> => {
  return { stage: "active", contacts, steps: steps("active"), ...changed };
};

test("an area that runs has signs to order, deliver, put up and replace, a review when it is time, and else nothing", () => {
  const signs = (changed: Partial<WayFacts["signs"]>) => ({ signs: { ...noSigns, ...changed } });
  const released = { steps: steps("active", "signsReleased") };
  expect(next(running({}))).toEqual(["contact order"]);
  expect(next(running(signs({ orderFrom: at })))).toEqual(["contact orderLater"]);
  expect(next(running(signs({ ordered: "o" })))).toEqual(["officer deliver"]);
  expect(next(running({ ...released, ...signs({ toPlace: 2, faded: 1 }) }))).toEqual([
    "contact place",
    "officer replace",
  ]);
  expect(next(running(released))).toEqual(["everybody calm"]);
  const due = { review: { from: at, isTime: true, endsOn: at } };
  expect(next(running({ ...released, ...due, pending: 1 }))).toEqual(["contact answer", "contact review"]);
  expect(next(running({ ...due, contacts: [], leaderless: true }))).toEqual(["officer orphaned"]);
  expect(next(running({ ...released, meeting: meeting("past") }))).toEqual(["officer report"]);
});

test("what rests is reviewed or woken, by somebody; what has ended gives its signs back", () => {
  expect(next({ stage: "dormant", contacts })).toEqual(["contact rest", "officer wake"]);
  expect(next({ stage: "dormant" })).toEqual(["officer orphaned", "officer wake"]);
  expect(next({ stage: "closed", signs: { ...noSigns, recalled: 3 } })).toEqual(["officer recall", "officer over"]);
  expect(next({ stage: "closed" })).toEqual(["officer over"]);
});

test("the way shows what is done, what is now and what comes, from application to recalled signs", () => {
  const [done, current, beside, later] = ["done", "current", "beside", "next"];
  expect(way({})).toEqual([done, done, current, beside, ...Array(4).fill(later)]);
  expect(way(enough)).toEqual([done, done, done, current, ...Array(4).fill(later)]);
  const met = steps("meetingBooked", "meetingHeld");
  expect(way({ ...enough, steps: met })).toEqual([done, done, done, done, current, later, later, later]);
  const full = [...met, ...steps("trained", "active")];
  expect(way(running({ steps: full }))).toEqual([...Array(6).fill(done), current, later]);
  const released = [...full, ...steps("signsReleased")];
  expect(way(running({ steps: released }))).toEqual([...Array(7).fill(done), later]);
  expect(way(running({ steps: [...released, ...steps("reviewed")] }))).toEqual(Array(8).fill(done));
  const due = { review: { from: at, isTime: true, endsOn: at } };
  expect(way(running({ steps: [...released, ...steps("reviewed")], ...due })).at(-1)).toBe(current);
  // What is urgent is where the area stands; signs can be ordered meanwhile.
  expect(way(running({ steps: full, ...due })).slice(-2)).toEqual([beside, current]);
  expect(way(running({})).slice(2, 5)).toEqual([done, "skipped", done]);
  expect(way(running({ contacts: [] })).slice(3, 6)).toEqual(["skipped", current, done]);
  expect(way({ stage: "dormant", contacts, steps: steps("active", "dormant") }).slice(6)).toEqual([
    later,
    later,
    current,
  ]);
  const closed = { stage: "closed", steps: steps("active", "closed") } as const;
  expect(way({ ...closed, signs: { ...noSigns, recalled: 1 } }).slice(6)).toEqual([
    "skipped",
    "skipped",
    done,
    current,
  ]);
  expect(way(closed).slice(6)).toEqual(["skipped", "skipped", done, done]);
});

test("days stand at the steps: the first contact's appointment, and of a new beginning only what came after it", () => {
  const later = { appointedAt: new Date("2027-01-01T12:00:00Z") };
  const dayOf = (key: string, changed: Partial<WayFacts>) =>
    waySteps(facts(changed)).find((step) => step.key === key)!.at;
  expect(dayOf("contact", running({ contacts: [later, ...contacts] }))).toEqual(at);
  const again = steps("approved", "active", "closed", "reopened", "active");
  expect(dayOf("active", running({ steps: again }))).toEqual(again.at(-1)!.at);
  expect(dayOf("approved", running({ steps: again }))).toEqual(again[3]!.at);
});

test("wherever its life may lead it, an area has a next step, and one that runs or is on its way somebody who takes it", () => {
  const kinds = [...new Set(Object.values(life).flatMap((steps) => Object.keys(steps)))] as AreaStepKind[];
  const run = fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 40 }), fc.boolean(), (tried, led) => {
    const taken: AreaStepKind[] = ["approved"];
    let state: LifeState = "approved";
    for (const step of tried) {
      const leads = after(state, step);
      if (leads) taken.push(step);
      state = leads ?? state;
    }
    const stage = stageOf(state)!;
    const leads = led && stage !== "approved";
    const given = facts({ stage, contacts: leads ? contacts : [], leaderless: !led, steps: steps(...taken) });
    const found = nextSteps(given);
    expect(found.length).toBeGreaterThan(0);
    if (!leads && stage !== "closed") expect(found.some(({ by }) => by === "officer")).toBe(true);
    expect(waySteps(given).filter(({ state }) => state === "current").length).toBeLessThan(2);
  });
  fc.assert(run, { numRuns: 300 });
});
