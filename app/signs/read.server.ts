import { and, asc, desc, eq, isNull, notInArray } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { mayAlso } from "~/households/area.server";
import { settingsOf } from "~/organisations/settings.server";
import { allowanceOf } from "./order.server";
import { stockOf } from "./stock.server";

const over = ["replaced", "returned", "scrapped"] as const;

/** An area's signs that are not done with, its open orders, what it may order, and what the reader may do. */
export async function signsOf(permit: Permit<"sign.read">, now = new Date()) {
  const { read, t } = store();
  const { areaId } = permit.scope;
  const [signs, orders, allowance] = await Promise.all([
    read
      .select()
      .from(t.sign)
      .where(and(eq(t.sign.areaId, areaId), notInArray(t.sign.state, [...over])))
      .orderBy(asc(t.sign.createdAt), asc(t.sign.id)),
    ordersOf(read, areaId),
    allowanceOf(read, areaId, now),
  ]);
  const lookedAtSince = await inspectionLimit(read, permit.scope.municipalityId, now);
  const due = (seenAt: Date | null, state: string) => state === "placed" && seenAt !== null && seenAt < lookedAtSince;
  return {
    signs: signs.map(({ id, state, place, lat, lon, seenAt }, i) => {
      return { id, nth: i + 1, state, place, lat, lon, seenAt, due: due(seenAt, state) };
    }),
    orders,
    allowance,
    shape: await shapeIn(read, areaId),
    may: { order: mayAlso(permit, "sign.order"), deliver: mayAlso(permit, "sign.deliver") },
  };
}
export type AreaSigns = Awaited<ReturnType<typeof signsOf>>;
export type ListedSign = AreaSigns["signs"][number];

/** Signs that nobody has looked at since then should be looked at. */
export async function inspectionLimit(read: Reader, municipalityId: string, now: Date): Promise<Date> {
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - (await settingsOf(read, municipalityId)).signInspectionMonths);
  return limit;
}

function ordersOf(read: Reader, areaId: string) {
  const { signOrder, person } = store().t;
  const { id, signs, decals, orderedAt, deliveredAt } = signOrder;
  return read
    .select({ id, signs, decals, orderedAt, deliveredAt, by: person.name })
    .from(signOrder)
    .innerJoin(person, eq(person.id, signOrder.orderedBy))
    .where(and(eq(signOrder.areaId, areaId), isNull(signOrder.cancelledAt)))
    .orderBy(desc(signOrder.orderedAt));
}
export type SignOrder = AreaSigns["orders"][number];

/** One sign of the area with all that has happened to it, or null. */
export async function signOf(permit: Permit<"sign.read" | "sign.tend">, signId: string | undefined) {
  if (!isId(signId)) return null;
  const { read, t } = store();
  const { areaId } = permit.scope;
  const [found] = await read
    .select()
    .from(t.sign)
    .where(and(eq(t.sign.id, signId), eq(t.sign.areaId, areaId)));
  if (!found) return null;
  const steps = await read
    .select({ id: t.signStep.id, step: t.signStep.step, at: t.signStep.at, by: t.person.name })
    .from(t.signStep)
    .leftJoin(t.person, eq(t.person.id, t.signStep.byPersonId))
    .where(eq(t.signStep.signId, signId))
    .orderBy(asc(t.signStep.at), asc(t.signStep.id));
  const may = {
    tend: mayAlso(permit, "sign.tend"),
    deliver: mayAlso(permit, "sign.deliver"),
    giveBack: mayAlso(permit, "sign.giveBack"),
  };
  const { id, state, place, lat, lon } = found;
  return { id, state, place, lat, lon, steps, may, shape: await shapeIn(read, areaId) };
}
export type OneSign = NonNullable<Awaited<ReturnType<typeof signOf>>>;

/** The area's own boundary, to be drawn around its signs; null when nobody has drawn one. */
async function shapeIn(read: Reader, areaId: string) {
  const { areaShape } = store().t;
  const [drawn] = await read
    .select({ coordinates: areaShape.coordinates })
    .from(areaShape)
    .where(eq(areaShape.areaId, areaId));
  return drawn?.coordinates ?? null;
}

/** An order of the area that waits to be delivered, beside what lies in stock; null when it does not wait. */
export async function orderToDeliver(permit: Permit<"sign.deliver">, orderId: string | undefined) {
  if (!isId(orderId)) return null;
  const { read } = store();
  const order = (await ordersOf(read, permit.scope.areaId)).find((one) => one.id === orderId);
  return order ? { ...order, stock: await stockOf(read, permit.scope.municipalityId) } : null;
}
