import { and, eq, isNull } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";

/** `newPeople` live there and read on paper until they join; `gone`: nobody does. */
export type EmptiedAnswer = "newPeople" | "paperOnly" | "gone";

/**
 * Says what a household is now whose last member has left. "settled" only for the answer that counts; a second one, one
 * about a household where somebody has joined meanwhile, or of another area, changes nothing.
 */
export function settleEmptied(
  permit: Permit<"household.register">,
  householdId: string,
  answer: EmptiedAnswer,
): Promise<"settled" | "nothing"> {
  const about = { objectId: householdId, detail: { emptied: answer } };
  return decide<"household.register", "settled" | "nothing">(permit, about, async ({ tx }) => {
    const { emptiedHousehold, household, member, told } = store().t;
    const [asked] = await tx
      .delete(emptiedHousehold)
      .where(and(eq(emptiedHousehold.householdId, householdId), eq(emptiedHousehold.areaId, permit.scope.areaId)))
      .returning();
    const lives = and(eq(member.householdId, householdId), isNull(member.leftAt));
    if (!asked || (await tx.select({ id: member.id }).from(member).where(lives)).length > 0) undo("nothing");
    if (answer !== "gone") {
      await tx.update(household).set({ kind: "paperOnly" }).where(eq(household.id, householdId));
      return "settled";
    }
    await tx.update(member).set({ householdId: null }).where(eq(member.householdId, householdId));
    await tx.delete(told).where(eq(told.householdId, householdId));
    await tx.delete(household).where(eq(household.id, householdId));
    return "settled";
  });
}
