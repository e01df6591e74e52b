/** What the drill of lives shares: whom it lives with, chance, time, and what is counted. */

import { loadActor } from "~/access/actor.server";
import { areaScope } from "~/access/locate.server";
import { type Permit, permit } from "~/access/permit.server";
import type { Act } from "~/access/policy";
import { after, type LifeState, type LifeStep, life, states } from "~/areas/life";
import type { Store } from "~/db/store";
import type { Town } from "../../drizzle/seed/tenants";

export type Chance = () => number;

/** Mulberry32: the same numbers for the same seed. */
export function random(seed: number): Chance {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The world in which areas live: the database, its officers, its residents, chance and time. */
export interface World {
  store: Store;
  town: Town;
  residents: string[];
  chance: Chance;
  /** Lets this many hours pass. */
  pass(hours: number): void;
}

export const any = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;

/** Counts what must not happen, and which states and steps have been met. */
export class Tally {
  impossible = 0;
  orphaned = 0;
  /** What was impossible, in words, the first few. */
  readonly found: string[] = [];
  readonly seen = new Set<string>();

  reject(what: string): void {
    this.impossible++;
    if (this.found.length < 20) this.found.push(what);
  }

  orphan(what: string): void {
    this.orphaned++;
    if (this.found.length < 20) this.found.push(what);
  }

  /** Goes a step; undefined, and impossible, where the life does not know it. */
  go(state: LifeState, step: LifeStep): LifeState | undefined {
    const next = after(state, step);
    if (next) this.seen.add(state).add(next).add(`${state} ${step}`);
    else this.reject(`${step} in ${state}`);
    return next;
  }

  /** States and steps of the life that nothing has led to. */
  get unreached(): string[] {
    const possible = states.flatMap((state) => [state, ...Object.keys(life[state]).map((step) => `${state} ${step}`)]);
    return possible.filter((one) => !this.seen.has(one));
  }
}

/** An officer's permit at the desk. */
export async function atDesk<A extends "application.decide" | "desk.read" | "sign.stock">(
  { town }: World,
  act: A,
): Promise<Permit<A>> {
  const actor = await loadActor(town.staff.police.id, "email");
  return permit(actor, act, { municipalityId: town.municipalityId } as never);
}

/** Somebody's permit in an area. @throws Response where the policy says no. */
export async function inArea<A extends Act>(personId: string, act: A, areaId: string): Promise<Permit<A>> {
  return permit(await loadActor(personId, "email"), act, (await areaScope(areaId)) as never);
}
