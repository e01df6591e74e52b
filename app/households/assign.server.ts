import { and, eq, inArray } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { isContact } from "./register.server";

/** Gives households of the area to one of its contacts; those of other areas stay as they are. */
export function assignHouseholds(
  permit: Permit<"household.register">,
  given: { householdIds: string[]; contactId: string },
): Promise<{ assigned: number } | "noContact"> {
  const { areaId } = permit.scope;
  const { householdIds, contactId } = given;
  const about = { objectId: contactId, detail: { households: householdIds.length } };
  return decide<"household.register", { assigned: number } | "noContact">(permit, about, async (decision) => {
    if (!(await isContact(decision, areaId, contactId))) undo("noContact");
    const { household } = store().t;
    const assigned = await decision.tx
      .update(household)
      .set({ contactId })
      .where(and(eq(household.areaId, areaId), inArray(household.id, householdIds)))
      .returning();
    return { assigned: assigned.length };
  });
}
