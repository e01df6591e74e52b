import { and, asc, eq, isNull } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { type Address, addressAmong, addressKey } from "~/areas/address";
import { store } from "~/db/open.server";
import type { HouseholdKind } from "~/db/schema/households";

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
  const known = all.find((one) => addressKey(one) === key) ?? null;
  const streets = await tx.select({ street: areaStreet.name }).from(areaStreet).where(eq(areaStreet.areaId, areaId));
  const spelled = [...streets, ...all].map(({ street }) => street);
  return { known, address: addressAmong(spelled, typed) };
}

/** Who looks after a new household: the only contact of the area, or the one whom `personId` is; null otherwise. */
export async function contactFor({ tx }: Decision, areaId: string, personId: string): Promise<string | null> {
  const { contact, member } = store().t;
  const contacts = await tx
    .select({ id: contact.id, personId: member.personId })
    .from(contact)
    .innerJoin(member, eq(member.id, contact.memberId))
    .where(and(eq(contact.areaId, areaId), isNull(contact.releasedAt)))
    .orderBy(asc(contact.id));
  const own = contacts.find((one) => one.personId === personId);
  return own?.id ?? (contacts.length === 1 ? contacts[0]!.id : null);
}
