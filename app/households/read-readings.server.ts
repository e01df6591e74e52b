import { and, desc, eq, isNull } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";

/** Readings that are shown at most. */
const mostShown = 50;

/** When neighbours read what the person shows them, the latest first. When, not who: a reader is a neighbour too. */
export async function readingsOf({ actor }: Permit<"self.read">): Promise<{ id: string; area: string; at: Date }[]> {
  const { read, t } = store();
  return read
    .select({ id: t.listReadingOf.id, area: t.area.name, at: t.listReading.at })
    .from(t.listReadingOf)
    .innerJoin(t.listReading, eq(t.listReading.id, t.listReadingOf.readingId))
    .innerJoin(t.member, and(eq(t.member.id, t.listReadingOf.memberId), isNull(t.member.leftAt)))
    .innerJoin(t.area, eq(t.area.id, t.listReading.areaId))
    .where(eq(t.member.personId, actor.personId))
    .orderBy(desc(t.listReading.at))
    .limit(mostShown);
}
