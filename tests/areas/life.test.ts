import fc from "fast-check";
import { expect, test } from "vitest";
import { permitIn } from "#tests/households/hagby";
import { areaIn, longAgo, personIn, twoTowns } from "#tests/support/nora";
import { decide } from "~/access/decide.server";
import {
  after,
  firstState,
  type LifeState,
  type LifeStep,
  life,
  stageOf,
  stateOfApplication,
  stateOfArea,
  states,
} from "~/areas/life";
import { lifeState, takeStep } from "~/areas/take-step.server";
import { newId } from "~/db/ids";
import type { AreaStage, AreaStepKind } from "~/db/schema/areas";

const everyStep = [...new Set(states.flatMap((state) => Object.keys(life[state])))] as LifeStep[];

/** Walks the steps that are possible, and leaves out the rest. */
const walk = (steps: LifeStep[]) => steps.reduce<LifeState>((state, step) => after(state, step) ?? state, firstState);

test("every state can be reached from interest, every step is possible somewhere, and only a refusal is final", () => {
  const reached = new Set<LifeState>([firstState]);
  for (const state of reached) for (const next of Object.values(life[state])) reached.add(next);
  expect([...reached].sort()).toEqual([...states].sort());
  expect(everyStep).toHaveLength(14);
  expect(states.filter((state) => Object.keys(life[state]).length === 0)).toEqual(["declined"]);
});

test("whatever happens in whatever order: no signs before activity, no warnings for the closed, no way back to interest", () => {
  const run = fc.property(fc.array(fc.constantFrom(...everyStep), { maxLength: 60 }), (steps) => {
    let state: LifeState = firstState;
    let began = false;
    for (const step of steps) {
      const next = after(state, step);
      if (!next) continue;
      if (step === "signsReleased" || step === "reviewed") expect(["active", "dormant"]).toContain(state);
      if (state !== "interest") expect(next).not.toBe("interest");
      if (state === "closed") expect(next).toBe("approved");
      began ||= step === "active";
      if (next === "active" || next === "dormant") expect(began).toBe(true);
      state = next;
    }
  });
  fc.assert(run, { numRuns: 500 });
});

test("the state read back from stage and steps is the state that the steps led to", () => {
  const run = fc.property(fc.array(fc.constantFrom(...everyStep), { maxLength: 60 }), (steps) => {
    const taken: AreaStepKind[] = [];
    let state: LifeState = "application";
    for (const step of ["approved" as const, ...steps]) {
      const next = after(state, step);
      if (!next || step === "confirmed" || step === "declined") continue;
      taken.push(step);
      state = next;
    }
    expect(stateOfArea(stageOf(state)!, taken)).toBe(state);
  });
  fc.assert(run, { numRuns: 500 });
  expect((["unconfirmed", "waiting", "asked", "declined"] as const).map(stateOfApplication)).toEqual([
    "interest",
    "application",
    "application",
    "declined",
  ]);
  expect(walk(["confirmed", "approved", "meetingBooked", "trained", "active", "dormant", "closed"])).toBe("closed");
});

/** Hagby in a stage, and somebody who may take steps there. */
async function hagbyIn(stage: AreaStage) {
  const town = await twoTowns();
  const { db, nora } = town;
  const anna = await personIn(db, "Anna Lindqvist", "anna@nora.example");
  const { areaId } = await areaIn(db, nora.municipality.id, "Hagby", [anna]);
  await db.store.tx((w) => w.update(db.store.t.area).set({ stage }));
  const appoints = await permitIn(nora.police, "contact.appoint", areaId);
  const take = (step: AreaStepKind) =>
    decide(appoints, { objectId: areaId }, (decision) =>
      takeStep(decision, areaId, step, { personId: nora.police.id, note: "Därför." }),
    );
  return { ...town, areaId, take };
}

test("a step is a row that says who and when, and moves the area; one that cannot be leaves no trace", async () => {
  await using town = await hagbyIn("approved");
  const { read, t } = town.db.store;
  expect(await town.take("signsReleased")).toBeNull();
  expect(await town.take("meetingBooked")).toBe("meetingBooked");
  expect(await town.take("meetingCancelled")).toBe("approved");
  expect(await town.take("meetingHeld")).toBeNull();
  expect(await town.take("meetingBooked")).toBe("meetingBooked");
  expect(await town.take("meetingHeld")).toBe("met");
  expect(await read.select({ stage: t.area.stage }).from(t.area)).toEqual([{ stage: "approved" }]);
  expect(await town.take("trained")).toBe("trained");
  expect(await town.take("meetingCancelled")).toBeNull();
  expect(await town.take("active")).toBe("active");
  expect(await town.take("active")).toBeNull();
  const rows = await read.select().from(t.areaStep).orderBy(t.areaStep.at, t.areaStep.id);
  expect(rows.map((row) => row.stage)).toEqual([
    "meetingBooked",
    "meetingCancelled",
    "meetingBooked",
    "meetingHeld",
    "trained",
    "active",
  ]);
  expect(rows.every((row) => row.byPersonId === town.nora.police.id && row.at > longAgo)).toBe(true);
  expect(rows[0]!.note).toBe("Därför.");
  expect(await read.select({ stage: t.area.stage }).from(t.area)).toEqual([{ stage: "active" }]);
  expect(await lifeState(read, newId())).toBeNull();
});

test("a start-up meeting that was held stays held, whatever becomes of another one", async () => {
  await using town = await hagbyIn("approved");
  for (const step of ["meetingBooked", "meetingHeld", "meetingBooked", "meetingCancelled"] as const)
    expect(await town.take(step)).not.toBeNull();
  expect(await lifeState(town.db.store.read, town.areaId)).toBe("met");
  expect(await town.take("active")).toBe("active");
});

test("an area begun anew forgets the meeting of its first life", async () => {
  await using town = await hagbyIn("approved");
  for (const step of ["meetingBooked", "meetingHeld", "trained", "active", "closed", "reopened"] as const)
    expect(await town.take(step)).not.toBeNull();
  expect(await lifeState(town.db.store.read, town.areaId)).toBe("approved");
  expect(await town.take("dormant")).toBeNull();
});
