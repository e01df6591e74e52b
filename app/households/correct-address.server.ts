import { and, eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import type { Address } from "~/areas/address";
import { sameStreet } from "~/areas/forms";
import { store } from "~/db/open.server";
import { householdAt } from "./household-at.server";
import { householdOf } from "./read.server";

/** `taken`: another household of the area has the address. `strange`: the street is none of the area's. */
export type CorrectAnswer = "corrected" | "taken" | "strange" | "unknown";

/**
 * Puts right an address that was written wrongly; whoever lives there stays. "unknown": the reader may know of no such
 * household here, or it has a protected identity and no address. The same address once more changes nothing.
 */
export async function correctAddress(
  permit: Permit<"household.register">,
  householdId: string | undefined,
  typed: Address,
): Promise<CorrectAnswer> {
  const seen = await householdOf(permit, householdId);
  if (!seen) return "unknown";
  const { areaId } = permit.scope;
  const about = { objectId: seen.id, detail: { addressCorrected: true } };
  return decide<"household.register", CorrectAnswer>(permit, about, async (decision) => {
    const { household } = store().t;
    const here = and(eq(household.id, seen.id), eq(household.areaId, areaId), eq(household.alias, ""));
    const [now] = await decision.tx.select().from(household).where(here);
    if (!now) return undo<CorrectAnswer>("unknown");
    const { known, address } = await householdAt(decision, areaId, typed);
    if (known && known.id !== now.id) undo<CorrectAnswer>("taken");
    if (!sameStreet(now.street, address.street) && (await isStrange(decision, areaId, address.street)))
      undo<CorrectAnswer>("strange");
    if (isSame(now, address)) undo<CorrectAnswer>("corrected");
    await decision.tx.update(household).set(address).where(here);
    return "corrected";
  });
}

const isSame = (a: Address, b: Address): boolean =>
  a.street === b.street && a.number === b.number && a.apartment === b.apartment;

/** Whether the area has streets, and none of this name. */
async function isStrange({ tx }: Decision, areaId: string, street: string): Promise<boolean> {
  const { areaStreet } = store().t;
  const streets = await tx.select({ name: areaStreet.name }).from(areaStreet).where(eq(areaStreet.areaId, areaId));
  return streets.length > 0 && !streets.some(({ name }) => sameStreet(name, street));
}
