/** Yearly reviews: one attested this month, one so long ago that its area rests, with the reminders that went before. */
import { takeStep } from "~/areas/take-step.server";
import { newId } from "~/db/ids";
import type { AreaStepKind } from "~/db/schema/areas";
import type { Store, Writer } from "~/db/store";
import { instantInStockholm, wallTimeAt } from "~/texts/stockholm";
import { daysBefore, type SeededArea } from "./areas";

/** Noon in Stockholm of a day so many days ago. */
function noon(now: Date, daysAgo: number): Date {
  const { year, month, day } = wallTimeAt(daysBefore(now, daysAgo));
  return instantInStockholm({ year, month, day, hour: 12, minute: 0 })!;
}

interface ReviewFacts {
  daysAgo: number;
  households: number;
  signs: "good" | "faded" | "none";
}

/** The area's contact, or whoever started it, attests: its year begins anew. */
async function attested(tx: Writer, { t }: Store, area: SeededArea, now: Date, facts: ReviewFacts): Promise<Date> {
  const { daysAgo, ...answers } = facts;
  const at = daysBefore(now, daysAgo - 1);
  const personId = area.people[0]!.id;
  await stepped(tx, area, "reviewed", at, personId);
  const review = { id: newId(), areaId: area.id, heldAt: noon(now, daysAgo), byPersonId: personId, at };
  await tx.insert(t.yearlyReview).values({ ...review, ...answers, list: "right", future: "goesOn" });
  return at;
}

async function stepped(tx: Writer, area: SeededArea, step: AreaStepKind, at: Date, personId: string | null) {
  const state = await takeStep({ tx, now: at }, area.id, step, { personId });
  if (!state) throw new Error(`${area.name} cannot take the step ${step}`);
}

/** Writes the reviews. `areas` in the order of `noraAreas`; the last one rests. */
export async function seedReviews(store: Store, areas: SeededArea[], now: Date) {
  const { t } = store;
  await store.tx(async (tx) => {
    await attested(tx, store, areas[0]!, now, { daysAgo: 21, households: 7, signs: "faded" });
    const jarle = areas[3]!;
    const since = await attested(tx, store, jarle, now, { daysAgo: 500, households: 4, signs: "good" });
    for (const [nth, daysAgo] of [
      [1, 164],
      [2, 134],
      [3, 103],
    ] as const)
      await tx
        .insert(t.reviewReminder)
        .values({ id: newId(), areaId: jarle.id, since, nth, at: daysBefore(now, daysAgo) });
    await stepped(tx, jarle, "dormant", daysBefore(now, 72), null);
  });
}
