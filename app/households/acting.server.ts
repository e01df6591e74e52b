import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { Locale } from "~/texts/index";

/** Somebody who acts as contact of an area: the contact, or a substitute for as long as one is named. */
export interface Acting {
  /** The service under which they act: a substitute's is the contact's. */
  contactId: string;
  areaId: string;
  personId: string;
  name: string;
  locale: Locale;
  confirmedAt: Date | null;
  substitute: boolean;
}

/** Everybody who acts as contact of these areas now; contacts first. Who is both stands once for each service. */
export async function actingIn(read: Reader, areaIds: string[], now = new Date()): Promise<Acting[]> {
  const { contact, member, person, substitute } = store().t;
  const who = { personId: person.id, name: person.name, locale: person.locale, confirmedAt: person.confirmedAt };
  const here = and(inArray(contact.areaId, areaIds), isNull(contact.releasedAt), isNull(person.erasedAt));
  const contacts = await read
    .select({ contactId: contact.id, areaId: contact.areaId, ...who })
    .from(contact)
    .innerJoin(member, and(eq(member.id, contact.memberId), isNull(member.leftAt)))
    .innerJoin(person, eq(person.id, member.personId))
    .where(here)
    .orderBy(asc(contact.areaId), asc(contact.id));
  const substitutes = await read
    .select({ contactId: contact.id, areaId: contact.areaId, ...who })
    .from(substitute)
    .innerJoin(contact, eq(contact.id, substitute.contactId))
    .innerJoin(member, and(eq(member.id, substitute.memberId), isNull(member.leftAt)))
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(here, isNull(substitute.endedAt), gt(substitute.until, now)))
    .orderBy(asc(contact.areaId), asc(substitute.id));
  return [
    ...contacts.map((row) => ({ ...row, substitute: false })),
    ...substitutes.map((row) => ({ ...row, substitute: true })),
  ];
}

/** Each person once for each area, as the first service found. */
export function eachPersonOnce<T extends { personId: string; areaId: string }>(acting: T[]): T[] {
  const first = new Map<string, T>();
  for (const one of acting) {
    const key = `${one.areaId} ${one.personId}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
