/**
 * Random steps in the lives of areas, from interest to recalled signs, on a real database: whatever is tried in whatever
 * order, no area gets into a state that its life does not know, and none is left where no officer sees it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq, inArray } from "drizzle-orm";
import { loadActor } from "~/access/actor.server";
import { permit } from "~/access/permit.server";
import { approveApplication } from "~/areas/approve.server";
import { deskOf } from "~/areas/desk.server";
import {
  after,
  firstState,
  type LifeState,
  type LifeStep,
  life,
  stageOf,
  stateOfApplication,
  states,
} from "~/areas/life";
import { lifeState, takeStep } from "~/areas/take-step.server";
import { newId } from "~/db/ids";
import { adoptStore, openStore } from "~/db/open.server";
import type { AreaStepKind } from "~/db/schema/areas";
import type { Store } from "~/db/store";
import { addSign } from "~/signs/deliver.server";
import { outStates } from "~/signs/life";
import { recallSigns } from "~/signs/recall.server";
import { nora, seedTown, type Town } from "../../drizzle/seed/tenants";
import { option } from "../support/command";
import { person } from "./access-matter";

/** An area as the drill expects it; without `areaId` it is an application. */
interface Life {
  applicationId: string;
  areaId: string | null;
  state: LifeState;
}

/** Mulberry32: the same numbers for the same seed. */
function random(seed: number) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const everyStep = [...new Set(states.flatMap((state) => Object.keys(life[state])))] as LifeStep[];

class Walk {
  readonly seen = new Set<string>([firstState]);
  impossible = 0;
  orphaned = 0;
  readonly #store: Store;
  readonly #town: Town;
  readonly #applicant: string;
  constructor(store: Store, town: Town, applicant: string) {
    this.#store = store;
    this.#town = town;
    this.#applicant = applicant;
  }

  /** Somebody is interested: an application whose address is not proved. */
  async begin(): Promise<Life> {
    const { t, tx } = this.#store;
    const id = newId();
    const home = { street: "Hagbyvägen", number: "1", postcode: "71331", town: "Nora", streets: ["Hagbyvägen"] };
    const words = { areaName: "Hagby", householdCount: 12, interested: "", worries: "" };
    const from = { municipalityId: this.#town.municipalityId, personId: this.#applicant, createdAt: new Date() };
    await tx((w) => w.insert(t.application).values({ id, state: "unconfirmed", ...from, ...home, ...words }));
    return { applicationId: id, areaId: null, state: firstState };
  }

  async #officer<A extends "application.decide" | "desk.read">(act: A) {
    const actor = await loadActor(this.#town.staff.police.id, "email");
    return permit(actor, act, { municipalityId: this.#town.municipalityId } as never);
  }

  /** Tries a step, possible or not, and holds what happened against the life's own rules. */
  async try(one: Life, step: LifeStep): Promise<void> {
    const expected = after(one.state, step);
    const got = one.areaId ? await this.#inArea(one.areaId, step) : await this.#inApplication(one, step);
    if ((got ?? undefined) !== expected) this.impossible++;
    if (expected) {
      this.seen.add(expected).add(`${one.state} ${step}`);
      one.state = expected;
    }
    if (one.areaId && (await this.#contradicts(one.areaId, one.state))) this.impossible++;
  }

  async #inApplication(one: Life, step: LifeStep): Promise<LifeState | null> {
    const { t, tx, read } = this.#store;
    const mine = eq(t.application.id, one.applicationId);
    const [row] = await read.select({ state: t.application.state }).from(t.application).where(mine);
    if (step === "approved") {
      const streets = ["Hagbyvägen"];
      await approveApplication(await this.#officer("application.decide"), one.applicationId, {
        areaName: "Hagby",
        streets,
      });
      const [area] = await read.select().from(t.area).where(eq(t.area.applicationId, one.applicationId));
      one.areaId = area?.id ?? null;
      return area ? lifeState(read, area.id) : null;
    }
    const next = after(stateOfApplication(row!.state), step);
    const written = { confirmed: "waiting", declined: "declined" } as const;
    if (!next || !(step in written)) return null;
    const state = written[step as keyof typeof written];
    await tx((w) => w.update(t.application).set({ state }).where(mine));
    return stateOfApplication(state);
  }

  async #inArea(areaId: string, step: LifeStep): Promise<LifeState | null> {
    if (step === "confirmed" || step === "declined") return null;
    const by = this.#town.staff.police.id;
    return this.#store.tx(async (tx) => {
      const decision = { tx, now: new Date() };
      const state = await takeStep(decision, areaId, step satisfies AreaStepKind, { personId: by });
      if (state && step === "signsReleased") {
        const order = { id: newId(), areaId, signs: 1, decals: 0, orderedBy: by, orderedAt: decision.now };
        await tx.insert(this.#store.t.signOrder).values({ ...order, deliveredAt: decision.now, deliveredBy: by });
        await addSign(decision, areaId, order.id, by);
      }
      if (state === "closed") await recallSigns(decision, areaId, by);
      return state;
    });
  }

  /** The stage says something else than the state, or an area that runs no more still has signs. */
  async #contradicts(areaId: string, state: LifeState): Promise<boolean> {
    const { t, read } = this.#store;
    const [row] = await read.select({ stage: t.area.stage }).from(t.area).where(eq(t.area.id, areaId));
    if (row?.stage !== stageOf(state) || (await lifeState(read, areaId)) !== state) return true;
    if (state === "active" || state === "dormant") return false;
    const out = await read.select({ state: t.sign.state }).from(t.sign).where(eq(t.sign.areaId, areaId));
    return out.some((sign) => (outStates as readonly string[]).includes(sign.state));
  }

  /** Every area that is not closed stands on the officers' desk, without a contact as such. */
  async look(): Promise<void> {
    const { t, read } = this.#store;
    const { areas } = await deskOf(await this.#officer("desk.read"));
    const shown = new Set(areas.filter(({ contacts }) => contacts === 0).map(({ id }) => id));
    const living = await read
      .select({ id: t.area.id })
      .from(t.area)
      .where(inArray(t.area.stage, ["approved", "active", "dormant"]));
    this.orphaned += living.filter(({ id }) => !shown.has(id)).length;
  }

  /** States and steps of the life that nothing has led to. */
  get unreached(): number {
    const possible = states.flatMap((state) => [state, ...Object.keys(life[state]).map((step) => `${state} ${step}`)]);
    return possible.filter((one) => !this.seen.has(one)).length;
  }
}

/** Walks `steps` random steps in the lives of thirty areas; one that has ended gives way to a new one now and then. */
export async function walkLives(store: Store, steps: number, seed: number) {
  const at = new Date();
  const next = random(seed);
  const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const walk = new Walk(store, await seedTown(store, nora, at), (await person(store, "Anna")).id);
  const lives: Life[] = [];
  for (let i = 0; i < 30; i++) lives.push(await walk.begin());
  for (let i = 0; i < steps; i++) {
    const one = any(lives);
    const over = one.state === "declined" || (one.state === "closed" && next() < 0.1);
    if (over) lives[lives.indexOf(one)] = await walk.begin();
    else await walk.try(one, next() < 0.5 ? any(everyStep) : any([...(Object.keys(life[one.state]) as LifeStep[])]));
    if (i % 1000 === 0) await walk.look();
  }
  await walk.look();
  const { impossible, orphaned, unreached } = walk;
  return { steps, impossible, orphaned, unreached };
}

/** `--steps N` (100,000), `--seed N`. */
export async function run(args: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-life-"));
  const store = adoptStore(await openStore(path.join(folder, "life.db"), { migrate: true }));
  try {
    return await walkLives(store, Number(option(args, "steps") ?? 100_000), Number(option(args, "seed") ?? 1));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
