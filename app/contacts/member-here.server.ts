import { and, eq, isNull } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";

/** A present member of an area with what a letter to them needs; undefined for anybody else. */
export async function memberHere(read: Reader, areaId: string, memberId: string) {
  const { member, person, area, contact } = store().t;
  const [found] = await read
    .select({
      memberId: member.id,
      personId: person.id,
      name: person.name,
      locale: person.locale,
      area: area.name,
      areaId: area.id,
      municipalityId: area.municipalityId,
      /** Serves as contact already. */
      contactId: contact.id,
    })
    .from(member)
    .innerJoin(person, and(eq(person.id, member.personId), isNull(person.erasedAt)))
    .innerJoin(area, eq(area.id, member.areaId))
    .leftJoin(contact, and(eq(contact.memberId, member.id), isNull(contact.releasedAt)))
    .where(and(eq(member.id, memberId), eq(member.areaId, areaId), isNull(member.leftAt)));
  return found;
}
export type MemberHere = NonNullable<Awaited<ReturnType<typeof memberHere>>>;
