import { and, asc, eq, gt, isNull, ne, notInArray } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { byAddress } from "~/areas/address";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { settingsOf } from "~/organisations/settings.server";
import { loadsIn } from "./serving.server";

type Serves = Permit<"contact.serve">;

/** The reader's own service in the area; null for a substitute, who acts under somebody else's. */
export async function ownService(read: Reader, { actor, scope }: Serves) {
  const { contact, member } = store().t;
  const { id, role, appointedAt, trainedAt, memberId } = contact;
  const [found] = await read
    .select({ id, role, appointedAt, trainedAt, memberId })
    .from(contact)
    .innerJoin(member, and(eq(member.id, contact.memberId), isNull(member.leftAt)))
    .where(and(eq(contact.areaId, scope.areaId), isNull(contact.releasedAt), eq(member.personId, actor.personId)));
  return found ?? null;
}

/** The page of a contact's own service: numbers, who stands in, and who was asked to take over. Null as `ownService`. */
export async function servicePage(permit: Serves) {
  const { read } = store();
  const own = await ownService(read, permit);
  if (!own) return null;
  const { areaId, municipalityId } = permit.scope;
  const [loads, settings] = await Promise.all([loadsIn(read, areaId), settingsOf(read, municipalityId)]);
  const { id, role, appointedAt, trainedAt } = own;
  return {
    ...{ role, appointedAt, trainedAt },
    households: loads.get(id) ?? 0,
    contactLoad: settings.contactLoad,
    substitute: (await substitutesIn(read, areaId)).get(id) ?? null,
    asked: await askedBy(read, id),
  };
}

/** Who stands in for the contacts of an area now, by contact. */
export async function substitutesIn(read: Reader, areaId: string) {
  const { substitute, member, person } = store().t;
  const { id, contactId, namedAt, until } = substitute;
  const rows = await read
    .select({ id, contactId, name: person.name, namedAt, until })
    .from(substitute)
    .innerJoin(member, and(eq(member.id, substitute.memberId), isNull(member.leftAt)))
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(substitute.areaId, areaId), isNull(substitute.endedAt), gt(until, new Date())));
  return new Map(rows.map((row) => [row.contactId, row]));
}

/** Whom a contact has asked to take over, without an answer yet, or null. */
async function askedBy(read: Reader, contactId: string) {
  const { succession, member, person } = store().t;
  const [found] = await read
    .select({ id: succession.id, name: person.name, askedAt: succession.askedAt })
    .from(succession)
    .innerJoin(member, eq(member.id, succession.memberId))
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(eq(succession.contactId, contactId), isNull(succession.outcome)));
  return found ?? null;
}

/** Members whom a contact can ask to stand in or to take over, along the streets: everybody but the contacts. */
export async function membersToAsk({ actor, scope }: Serves) {
  const { read, t } = store();
  const serving = read
    .select({ id: t.contact.memberId })
    .from(t.contact)
    .where(and(eq(t.contact.areaId, scope.areaId), isNull(t.contact.releasedAt)));
  const { street, number, apartment, alias } = t.household;
  const rows = await read
    .select({ memberId: t.member.id, name: t.person.name, street, number, apartment, alias })
    .from(t.member)
    .innerJoin(t.person, eq(t.person.id, t.member.personId))
    .innerJoin(t.household, eq(t.household.id, t.member.householdId))
    .where(
      and(
        eq(t.member.areaId, scope.areaId),
        isNull(t.member.leftAt),
        isNull(t.person.erasedAt),
        ne(t.person.id, actor.personId),
        notInArray(t.member.id, serving),
      ),
    )
    .orderBy(asc(t.member.joinedAt));
  return rows.sort(byAddress);
}
