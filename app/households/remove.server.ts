import { and, eq } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";

/**
 * Takes a household off the list that was registered by mistake. "kept": members live or have lived there, or an
 * alert was carried to it, so that it belongs to what has happened. What is gone already, or was never here, is "removed".
 */
export function removeHousehold(
  permit: Permit<"household.register">,
  householdId: string,
): Promise<"removed" | "kept"> {
  const { household, member, told } = store().t;
  const about = { objectId: householdId, detail: { removed: true } };
  return decide<"household.register", "removed" | "kept">(permit, about, async ({ tx }) => {
    const here = and(eq(household.id, householdId), eq(household.areaId, permit.scope.areaId));
    const found = await tx.select({ kind: household.kind }).from(household).where(here);
    if (found.length === 0) undo("removed");
    const members = await tx.select({ id: member.id }).from(member).where(eq(member.householdId, householdId));
    const tellings = await tx.select({ id: told.id }).from(told).where(eq(told.householdId, householdId));
    if (members.length + tellings.length > 0) undo("kept");
    await tx.delete(household).where(here);
    return "removed";
  });
}
