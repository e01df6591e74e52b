import { and, desc, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";

const mostShown = 20;

export interface Reading {
  at: Date;
  /** Who took the register out (an operator has no name here) and why; null: neighbours opened the list of what the person shares. */
  by: { name: string | null; role: string; reason: string } | null;
}

/** When somebody read what is kept about the person: registers taken out while they were a member, and the neighbours' list. */
export async function myReadings({ actor }: Permit<"self.read">): Promise<Reading[]> {
  const [taken, opened] = await Promise.all([registersWith(actor.personId), listsWith(actor.personId)]);
  return [...taken, ...opened].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, mostShown);
}

async function registersWith(personId: string): Promise<Reading[]> {
  const { read, t } = store();
  const { registerReading: reading, member, area, person } = t;
  const rows = await read
    .selectDistinct({ id: reading.id, at: reading.at, reason: reading.reason, role: reading.role, name: person.name })
    .from(member)
    .innerJoin(area, eq(area.id, member.areaId))
    .innerJoin(
      reading,
      and(
        eq(reading.municipalityId, area.municipalityId),
        or(isNull(reading.areaId), eq(reading.areaId, area.id)),
        gte(reading.at, member.joinedAt),
        or(isNull(member.leftAt), lte(reading.at, member.leftAt)),
      ),
    )
    .leftJoin(person, eq(person.id, reading.readBy))
    .where(eq(member.personId, personId))
    .orderBy(desc(reading.at))
    .limit(mostShown);
  return rows.map(({ at, name, role, reason }) => ({ at, by: { name, role, reason } }));
}

async function listsWith(personId: string): Promise<Reading[]> {
  const { read, t } = store();
  const rows = await read
    .select({ at: t.listReading.at })
    .from(t.member)
    .innerJoin(t.listReadingOf, eq(t.listReadingOf.memberId, t.member.id))
    .innerJoin(t.listReading, eq(t.listReading.id, t.listReadingOf.readingId))
    .where(eq(t.member.personId, personId))
    .orderBy(desc(t.listReading.at))
    .limit(mostShown);
  return rows.map(({ at }) => ({ at, by: null }));
}
