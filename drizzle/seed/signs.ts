/** Signs of Nora's areas: what lies in stock, an order that waits, signs that stand, one that has faded. */
import { takeStep } from "~/areas/take-step.server";
import { newId } from "~/db/ids";
import type { SignStepKind } from "~/db/schema/signs";
import type { Store, Writer } from "~/db/store";
import { addSign } from "~/signs/deliver.server";
import { moveStock } from "~/signs/stock.server";
import { takeSignStep } from "~/signs/take-step.server";
import { daysBefore, type SeededArea } from "./areas";
import type { Town } from "./tenants";

interface SignFacts {
  place: string;
  /** WGS 84 in ten-millionths of a degree. */
  lat: number;
  lon: number;
  /** What happened to it, and how many days ago. */
  steps: [step: SignStepKind, daysAgo: number][];
}

interface OrderFacts {
  area: SeededArea;
  decals: number;
  deliveredDaysAgo: number;
  signs: SignFacts[];
}

async function received(tx: Writer, { municipalityId, staff }: Town, at: Date) {
  const common = { municipalityId, reason: "received" as const };
  const by = staff.coordinator.id;
  await moveStock({ tx, now: at }, { ...common, kind: "sign", change: 12 }, by);
  await moveStock({ tx, now: at }, { ...common, kind: "decal", change: 60 }, by);
}

async function delivered(tx: Writer, store: Store, town: Town, now: Date, facts: OrderFacts) {
  const { area, decals, deliveredDaysAgo, signs } = facts;
  const [contact, by] = [area.people[0]!.id, town.staff.police.id];
  const decision = { tx, now: daysBefore(now, deliveredDaysAgo) };
  const orderId = newId();
  const ordered = { orderedBy: contact, orderedAt: daysBefore(now, deliveredDaysAgo + 12) };
  const handed = { deliveredBy: by, deliveredAt: decision.now };
  await tx
    .insert(store.t.signOrder)
    .values({ id: orderId, areaId: area.id, signs: signs.length, decals, ...ordered, ...handed });
  const out = { municipalityId: town.municipalityId, reason: "delivered" as const, areaId: area.id };
  await moveStock(decision, { ...out, kind: "sign", change: -signs.length }, by);
  await moveStock(decision, { ...out, kind: "decal", change: -decals }, by);
  await takeStep(decision, area.id, "signsReleased", { personId: by });
  for (const { steps, ...at } of signs) {
    const signId = await addSign(decision, area.id, orderId, by, at);
    for (const [step, daysAgo] of steps)
      await takeSignStep({ tx, now: daysBefore(now, daysAgo) }, { areaId: area.id, signId }, step, contact);
  }
}

/** Writes the signs. `areas` in the order of `noraAreas`. */
export async function seedSigns(store: Store, town: Town, areas: SeededArea[], now: Date) {
  const [alvstranden, gyttorp] = areas as [SeededArea, SeededArea];
  await store.tx(async (tx) => {
    await received(tx, town, daysBefore(now, 330));
    await delivered(tx, store, town, now, {
      area: alvstranden,
      decals: 5,
      deliveredDaysAgo: 300,
      signs: [
        {
          ...{ place: "Lyktstolpen vid infarten från Storgatan", lat: 595_203_000, lon: 150_431_000 },
          steps: [
            ["placed", 295],
            ["inspected", 21],
          ],
        },
        {
          ...{ place: "Staketet vid Strandgatan 2", lat: 595_176_000, lon: 150_402_000 },
          steps: [
            ["placed", 295],
            ["faded", 21],
          ],
        },
      ],
    });
    const order = { id: newId(), areaId: gyttorp.id, signs: 2, decals: 4, orderedBy: gyttorp.people[0]!.id };
    await tx.insert(store.t.signOrder).values({ ...order, orderedAt: daysBefore(now, 3) });
  });
}
