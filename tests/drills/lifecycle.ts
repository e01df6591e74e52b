/**
 * Random steps in the lives of areas, from interest to recalled signs, on a real database: whatever is tried in whatever
 * order, no area gets into a state that its life does not know, and none is left where no officer sees it.
 *
 * Some areas are moved by the state machine alone, which is tried with every step in every state. In the others people and
 * the clock do what they can do by the application's own commands, years long: contacts come, leave and hand over, meetings
 * are booked, cancelled and held, signs ordered and recalled, reviews forgotten.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { mock } from "node:test";
import { eq } from "drizzle-orm";
import { after, firstState, type LifeState, type LifeStep, life, stateOfApplication, states } from "~/areas/life";
import { takeStep } from "~/areas/take-step.server";
import { newId } from "~/db/ids";
import { adoptStore, openStore } from "~/db/open.server";
import type { Store } from "~/db/store";
import { turnAreas } from "~/reviews/turn.server";
import { addSign } from "~/signs/deliver.server";
import { recallSigns } from "~/signs/recall.server";
import { nora, seedTown } from "../../drizzle/seed/tenants";
import { option } from "../support/command";
import { person } from "./access-matter";
import { forgetLetters, holdsTogether, led, look, stepsSince, toldOfNobody } from "./lifecycle-checks";
import { commands, decideOn } from "./lifecycle-commands";
import { any, random, Tally, type World } from "./lifecycle-lives";

/** An area as the drill expects it; without `areaId` it is an application. */
interface Life {
  applicationId: string;
  areaId: string | null;
  state: LifeState;
  /** The last step that was looked at. */
  lastStep: string | null;
}

const everyStep = [...new Set(states.flatMap((state) => Object.keys(life[state])))] as LifeStep[];

/** Somebody is interested: an application whose address is not proved. */
async function begin({ store, town, residents, chance }: World): Promise<Life> {
  const { t, tx } = store;
  const id = newId();
  const home = { street: "Hagbyvägen", number: "1", postcode: "71331", town: "Nora", streets: ["Hagbyvägen"] };
  const words = { areaName: "Hagby", householdCount: 12, interested: "", worries: "" };
  const from = { municipalityId: town.municipalityId, personId: any(chance, residents), createdAt: new Date() };
  await tx((w) => w.insert(t.application).values({ id, state: "unconfirmed", ...from, ...home, ...words }));
  return { applicationId: id, areaId: null, state: firstState, lastStep: null };
}

/** Follows an application through what was done to it; an area that came of it is followed from then on. */
async function followApplication({ store }: World, one: Life, tally: Tally): Promise<void> {
  const { t, read } = store;
  const mine = eq(t.application.id, one.applicationId);
  const [row] = await read.select({ state: t.application.state }).from(t.application).where(mine);
  const now = stateOfApplication(row!.state);
  if (now === one.state) return;
  const step = { application: "confirmed", declined: "declined", approved: "approved" } as const;
  one.state = tally.go(one.state, step[now as keyof typeof step]) ?? now;
  const [area] = await read.select({ id: t.area.id }).from(t.area).where(eq(t.area.applicationId, one.applicationId));
  one.areaId = area?.id ?? null;
  if (one.areaId) one.lastStep = (await stepsSince(store, one.areaId, null)).at(-1)!.id;
}

/** Follows an area through the steps that it has taken. */
async function followArea(world: World, one: Life & { areaId: string }, tally: Tally): Promise<void> {
  for (const { id, step } of await stepsSince(world.store, one.areaId, one.lastStep)) {
    one.state = tally.go(one.state, step) ?? one.state;
    one.lastStep = id;
  }
  await holdsTogether(world, one.areaId, one.state, tally);
}

const isArea = (one: Life): one is Life & { areaId: string } => one.areaId !== null;
const refused = (error: unknown) => {
  if (error instanceof Response) return false;
  throw error;
};

/** Somebody does something by a command of the application. */
async function byCommand(world: World, one: Life & { areaId: string }, tally: Tally): Promise<void> {
  const { store, chance } = world;
  const names = Object.entries(commands).flatMap(([name, { weight }]) => Array<string>(weight).fill(name));
  const name = any(chance, names);
  const { run, only, always } = commands[name]!;
  const before = { state: one.state, led: await led(store, one.areaId), told: await toldOfNobody(store) };
  const done = await run(world, one.areaId).catch(refused);
  if (done && only && !only.includes(before.state)) tally.reject(`${name} in ${before.state}`);
  if (!done && always && only?.includes(before.state)) tally.reject(`no ${name} in ${before.state}`);
  await followArea(world, one, tally);
  const orphanedNow = before.led && one.state !== "closed" && !(await led(store, one.areaId));
  if (orphanedNow && (await toldOfNobody(store)) === before.told) tally.orphan(`nobody was told after ${name}`);
}

/** Weeks pass, and the clock does what is due for every area. */
async function byClock(world: World, all: [Life[], Tally][]): Promise<void> {
  world.pass(24 * (1 + Math.floor(world.chance() * 60)));
  await turnAreas(new Date());
  for (const [lives, tally] of all) for (const one of lives) if (isArea(one)) await followArea(world, one, tally);
}

/** The state machine alone is tried with a step, possible or not. */
async function byMachine({ store, town, chance }: World, one: Life & { areaId: string }, tally: Tally): Promise<void> {
  const step = chance() < 0.5 ? any(chance, everyStep) : any(chance, Object.keys(life[one.state]) as LifeStep[]);
  if (step === "confirmed" || step === "declined") return;
  const by = town.staff.police.id;
  const { areaId } = one;
  const got = await store.tx(async (tx) => {
    const decision = { tx, now: new Date() };
    const state = await takeStep(decision, areaId, step, { personId: by });
    if (state && step === "signsReleased") {
      const order = { id: newId(), areaId, signs: 1, decals: 0, orderedBy: by, orderedAt: decision.now };
      await tx.insert(store.t.signOrder).values({ ...order, deliveredAt: decision.now, deliveredBy: by });
      await addSign(decision, areaId, order.id, by);
    }
    if (state === "closed") await recallSigns(decision, areaId, by);
    return state;
  });
  const expected = after(one.state, step);
  if ((got ?? undefined) !== expected) tally.reject(`${step} in ${one.state} led to ${got}`);
}

async function worldOf(store: Store, seed: number): Promise<World> {
  const town = await seedTown(store, nora, new Date());
  const residents: string[] = [];
  for (let i = 0; i < 40; i++) residents.push((await person(store, `Granne${i}`)).id);
  const pass = (hours: number) => mock.timers.setTime(Date.now() + hours * 3_600_000);
  return { store, town, residents, chance: random(seed), pass };
}

/** Goes one step with one of the lives; one that has ended gives way to a new one now and then. */
async function goOn(
  world: World,
  lives: Life[],
  tally: Tally,
  moved: (one: Life & { areaId: string }) => Promise<void>,
): Promise<void> {
  const one = any(world.chance, lives);
  const over = one.state === "declined" || (one.state === "closed" && world.chance() < 0.1);
  if (over) lives[lives.indexOf(one)] = await begin(world);
  else if (isArea(one)) await moved(one);
  else {
    await decideOn(world, one.applicationId);
    await followApplication(world, one, tally);
  }
}

/** Walks `steps` random steps in the lives of forty areas, three of four by commands and one by the machine. */
export async function walkLives(store: Store, steps: number, seed: number) {
  mock.timers.enable({ apis: ["Date"], now: Date.now() });
  try {
    const world = await worldOf(store, seed);
    const [commanded, machined] = [new Tally(), new Tally()];
    const led = await Promise.all(Array.from({ length: 20 }, () => begin(world)));
    const bare = await Promise.all(Array.from({ length: 20 }, () => begin(world)));
    for (let i = 0; i < steps; i++) {
      world.pass(1);
      const draw = world.chance();
      if (draw < 0.25) {
        await goOn(world, bare, machined, async (one) => {
          await byMachine(world, one, machined);
          await followArea(world, one, machined);
        });
      } else if (draw < 0.26)
        await byClock(world, [
          [led, commanded],
          [bare, machined],
        ]);
      else await goOn(world, led, commanded, (one) => byCommand(world, one, commanded));
      if (i % 50 === 0) await forgetLetters(store);
      if (i % 1000 === 0) await look(world, commanded);
    }
    await look(world, commanded);
    return figures(steps, [commanded, machined]);
  } finally {
    mock.timers.reset();
  }
}

/** What was found: numbers, the first findings in words, and what the commands, or the machine, have not led to. */
function figures(steps: number, tallies: Tally[]) {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    steps,
    impossible: sum(({ impossible }) => impossible),
    orphaned: sum(({ orphaned }) => orphaned),
    found: tallies.flatMap(({ found }) => found),
    missing: tallies.flatMap(({ unreached }) => unreached),
  };
}

/** `--steps N` (100,000), `--seed N`. */
export async function run(args: string[]) {
  const folder = mkdtempSync(path.join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "grannsamverkan-life-"));
  const store = adoptStore(await openStore(path.join(folder, "life.db"), { migrate: true }));
  try {
    const [steps, seed] = [Number(option(args, "steps") ?? 100_000), Number(option(args, "seed") ?? 1)];
    const { found, missing, ...figures } = await walkLives(store, steps, seed);
    for (const what of [...found, ...missing]) console.error(what);
    return { ...figures, unreached: missing.length };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
