import { and, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { lifeState, takeStep } from "~/areas/take-step.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { decidersOf } from "~/households/deciders.server";
import { textsFor } from "~/texts/index";
import { signsDelivered } from "./letters";
import { moveStock, stockOf } from "./stock.server";

/** `gone`: delivered or cancelled by somebody else, or never there. `short`: the stock has too few. */
export type DeliverAnswer = "delivered" | "gone" | "notActive" | "short";

type Order = { id: string; signs: number; decals: number };

/** Hands out an order from the municipality's stock: from then on each sign is followed. The first one is a step of the area. */
export function deliverOrder(permit: Permit<"sign.deliver">, orderId: string): Promise<DeliverAnswer> {
  const { areaId, municipalityId } = permit.scope;
  const by = permit.actor.personId;
  return decide<"sign.deliver", DeliverAnswer>(permit, { objectId: orderId }, async (decision) => {
    const { tx } = decision;
    const order = await takeOrder(decision, areaId, orderId, by);
    if (!order) return undo<DeliverAnswer>("gone");
    if ((await lifeState(tx, areaId)) !== "active") undo<DeliverAnswer>("notActive");
    const stock = await stockOf(tx, municipalityId);
    if (stock.sign < order.signs || stock.decal < order.decals) undo<DeliverAnswer>("short");
    for (const [kind, n] of [["sign", order.signs] as const, ["decal", order.decals] as const])
      await moveStock(decision, { municipalityId, kind, change: -n, reason: "delivered", areaId }, by);
    for (let i = 0; i < order.signs; i++) await addSign(decision, areaId, orderId, by);
    await takeStep(decision, areaId, "signsReleased", { personId: by });
    await tell(decision, areaId, municipalityId, order);
    return "delivered";
  });
}

async function takeOrder({ tx, now }: Decision, areaId: string, orderId: string, by: string): Promise<Order | null> {
  const { signOrder } = store().t;
  const open = and(isNull(signOrder.deliveredAt), isNull(signOrder.cancelledAt));
  const [taken] = await tx
    .update(signOrder)
    .set({ deliveredAt: now, deliveredBy: by })
    .where(and(eq(signOrder.id, orderId), eq(signOrder.areaId, areaId), open))
    .returning();
  return taken ?? null;
}

/** A sign that the area has got, to be put up; `place` is known when it takes another's. */
export async function addSign(
  { tx, now }: Decision,
  areaId: string,
  orderId: string,
  byPersonId: string,
  at: { place: string; lat: number | null; lon: number | null } = { place: "", lat: null, lon: null },
): Promise<string> {
  const { sign, signStep } = store().t;
  const id = newId();
  await tx.insert(sign).values({ id, areaId, orderId, state: "delivered", ...at, createdAt: now });
  await tx.insert(signStep).values({ id: newId(), signId: id, step: "delivered", byPersonId, at: now });
  return id;
}

async function tell(decision: Decision, areaId: string, municipalityId: string, { signs, decals }: Order) {
  const { area } = store().t;
  const [here] = await decision.tx.select({ name: area.name }).from(area).where(eq(area.id, areaId));
  for (const { personId, locale } of await decidersOf(decision.tx, areaId)) {
    const content = signsDelivered(textsFor(locale), locale, { area: here!.name, areaId, signs, decals });
    await queueLetter(decision, { kind: "signsDelivered", content, municipalityId }, { personId, areaId });
  }
}
