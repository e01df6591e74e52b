import { and, eq, isNull } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { Locale } from "~/texts/index";
import { actingIn, eachPersonOnce } from "./acting.server";

export interface Decider {
  personId: string;
  name: string;
  locale: Locale;
  /** The service under which the person answers; null for whoever started the area. */
  contactId: string | null;
}

/** Who answers those that want to join an area: its contacts and their substitutes; until it has one, whoever started it. */
export async function decidersOf(read: Reader, areaId: string): Promise<Decider[]> {
  const acting = eachPersonOnce(await actingIn(read, [areaId]));
  const contacts = acting.map(({ personId, name, locale, contactId }) => ({ personId, name, locale, contactId }));
  return contacts.length > 0 ? contacts : starterOf(read, areaId);
}

async function starterOf(read: Reader, areaId: string): Promise<Decider[]> {
  const { area, application, member, person } = store().t;
  const here = and(eq(member.personId, person.id), eq(member.areaId, areaId), isNull(member.leftAt));
  const rows = await read
    .select({ personId: person.id, name: person.name, locale: person.locale })
    .from(area)
    .innerJoin(application, eq(application.id, area.applicationId))
    .innerJoin(person, eq(person.id, application.personId))
    .innerJoin(member, here)
    .where(eq(area.id, areaId));
  return rows.map((row) => ({ ...row, contactId: null }));
}
