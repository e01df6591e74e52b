import { and, desc, eq, gt, inArray, isNull, sum } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { settingsOf } from "~/organisations/settings.server";
import type { OrderInput } from "./forms";
import { outStates } from "./life";

const day = 86_400_000;

/** Why an area may not order now, or how many signs and decals more it may. `early`: from when. */
export type Allowance = "notActive" | { early: Date } | { signs: number; decals: number };
export type OrderAnswer = "ordered" | Allowance;

/** What an area may order today: nothing before it is active, and not more than its streets and households need. */
export async function allowanceOf(read: Reader, areaId: string, now: Date): Promise<Allowance> {
  const { area, areaStreet } = store().t;
  const [found] = await read
    .select({ stage: area.stage, municipalityId: area.municipalityId, createdAt: area.createdAt })
    .from(area)
    .where(eq(area.id, areaId));
  if (found?.stage !== "active") return "notActive";
  const rules = await settingsOf(read, found.municipalityId);
  const since = (await activeSince(read, areaId)) ?? found.createdAt;
  const from = new Date(since.getTime() + rules.signsAfterDays * day);
  if (from > now) return { early: from };
  const streets = await read.$count(areaStreet, eq(areaStreet.areaId, areaId));
  const open = await openOrders(read, areaId);
  const signs = Math.max(1, streets) * rules.signsPerStreet - (await signsOut(read, areaId)) - open;
  const decals = (await takingPart(read, areaId)) * rules.decalsPerHousehold - (await decalsOfYear(read, areaId, now));
  return { signs: Math.max(0, signs), decals: Math.max(0, decals) };
}

async function activeSince(read: Reader, areaId: string): Promise<Date | null> {
  const { areaStep } = store().t;
  const [last] = await read
    .select({ at: areaStep.at })
    .from(areaStep)
    .where(and(eq(areaStep.areaId, areaId), inArray(areaStep.stage, ["active", "awakened"])))
    .orderBy(desc(areaStep.at))
    .limit(1);
  return last?.at ?? null;
}

async function openOrders(read: Reader, areaId: string): Promise<number> {
  const { signOrder } = store().t;
  const open = and(eq(signOrder.areaId, areaId), isNull(signOrder.deliveredAt), isNull(signOrder.cancelledAt));
  const [row] = await read
    .select({ n: sum(signOrder.signs).mapWith(Number) })
    .from(signOrder)
    .where(open);
  return row?.n ?? 0;
}

async function signsOut(read: Reader, areaId: string): Promise<number> {
  const { sign } = store().t;
  return read.$count(sign, and(eq(sign.areaId, areaId), inArray(sign.state, [...outStates])));
}

async function takingPart(read: Reader, areaId: string): Promise<number> {
  const { household } = store().t;
  return read.$count(household, and(eq(household.areaId, areaId), inArray(household.kind, ["joined", "paperOnly"])));
}

/** Decals wear out: what was ordered more than a year ago does not count. */
async function decalsOfYear(read: Reader, areaId: string, now: Date): Promise<number> {
  const { signOrder } = store().t;
  const recent = gt(signOrder.orderedAt, new Date(now.getTime() - 365 * day));
  const [row] = await read
    .select({ n: sum(signOrder.decals).mapWith(Number) })
    .from(signOrder)
    .where(and(eq(signOrder.areaId, areaId), isNull(signOrder.cancelledAt), recent));
  return row?.n ?? 0;
}

/** Orders signs and decals for an active area; anything else is answered by what may be ordered. Twice the same form: once. */
export function orderSigns(permit: Permit<"sign.order">, input: OrderInput): Promise<OrderAnswer> {
  const { areaId } = permit.scope;
  const { id, signs, decals } = input;
  return decide<"sign.order", OrderAnswer>(permit, { objectId: id, detail: { signs, decals } }, async (decision) => {
    const { tx, now } = decision;
    if (await isKnown(decision, id)) undo<OrderAnswer>("ordered");
    const allowed = await allowanceOf(tx, areaId, now);
    if (allowed === "notActive" || "early" in allowed) return undo<OrderAnswer>(allowed);
    if (signs > allowed.signs || decals > allowed.decals) undo<OrderAnswer>(allowed);
    const row = { id, areaId, signs, decals, orderedBy: permit.actor.personId, orderedAt: now };
    await tx.insert(store().t.signOrder).values(row);
    return "ordered";
  });
}

async function isKnown({ tx }: Decision, id: string): Promise<boolean> {
  const { signOrder } = store().t;
  return (await tx.select({ id: signOrder.id }).from(signOrder).where(eq(signOrder.id, id))).length > 0;
}
