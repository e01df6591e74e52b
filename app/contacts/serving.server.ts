import { and, asc, count, eq, isNull, ne } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";

/** Households that each contact of an area looks after, less those that abstain; under null those that nobody does. */
export async function loadsIn(read: Reader, areaId: string): Promise<Map<string | null, number>> {
  const { household } = store().t;
  const rows = await read
    .select({ contactId: household.contactId, n: count() })
    .from(household)
    .where(and(eq(household.areaId, areaId), ne(household.kind, "abstaining")))
    .groupBy(household.contactId);
  return new Map(rows.map(({ contactId, n }) => [contactId, n]));
}

/** The contacts who serve an area today, in the order of their appointment, each with the households looked after. */
export async function servingIn(read: Reader, areaId: string) {
  const { contact, member, person } = store().t;
  const rows = await read
    .select({
      id: contact.id,
      role: contact.role,
      trainedAt: contact.trainedAt,
      memberId: contact.memberId,
      personId: person.id,
      name: person.name,
      locale: person.locale,
    })
    .from(contact)
    .innerJoin(member, eq(member.id, contact.memberId))
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(contact.areaId, areaId), isNull(contact.releasedAt), isNull(member.leftAt)))
    .orderBy(asc(contact.appointedAt), asc(contact.id));
  const loads = await loadsIn(read, areaId);
  return rows.map((row) => ({ ...row, households: loads.get(row.id) ?? 0 }));
}
export type Serving = Awaited<ReturnType<typeof servingIn>>[number];
