import { eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { type Address, addressAmong, addressKey } from "~/areas/address";
import { store } from "~/db/open.server";
import type { HouseholdKind } from "~/db/schema/households";
import { actingIn } from "./acting.server";

interface Known extends Address {
  id: string;
  kind: HouseholdKind;
}

/**
 * The household of an area that lives at an address, however it is spelled, or null; and the address as this area
 * spells it. Decisions follow one another, so what is not found here can be written.
 */
export async function householdAt(
  { tx }: Decision,
  areaId: string,
  typed: Address,
): Promise<{ known: Known | null; address: Address }> {
  const { household, areaStreet } = store().t;
  const all = await tx.select().from(household).where(eq(household.areaId, areaId));
  const key = addressKey(typed);
  const known = all.find((one) => !one.alias && addressKey(one) === key) ?? null;
  const streets = await tx.select({ street: areaStreet.name }).from(areaStreet).where(eq(areaStreet.areaId, areaId));
  const spelled = [...streets, ...all].map(({ street }) => street);
  return { known, address: addressAmong(spelled, typed) };
}

/**
 * Who looks after a new household: the only contact of the area, or the one whom `personId` is or stands in for; null
 * otherwise.
 */
export async function contactFor({ tx }: Decision, areaId: string, personId: string): Promise<string | null> {
  const acting = await actingIn(tx, [areaId]);
  const own = acting.find((one) => one.personId === personId);
  const contacts = acting.filter((one) => !one.substitute);
  return own?.contactId ?? (contacts.length === 1 ? contacts[0]!.contactId : null);
}
