import { and, asc, eq, isNull } from "drizzle-orm";
import { leaveToken, leaveTokenOf } from "~/access/leave-token.server";
import type { Permit } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";

/** The areas that the person of a letter's link can leave, and the one just left by it; null for a wrong link. */
export async function leavingByToken(token: string, left: string | null) {
  const personId = leaveTokenOf(token);
  if (!personId) return null;
  const { read, t } = store();
  const rows = await read
    .select({ areaId: t.area.id, area: t.area.name, leftAt: t.member.leftAt })
    .from(t.member)
    .innerJoin(t.area, eq(t.area.id, t.member.areaId))
    .where(eq(t.member.personId, personId))
    .orderBy(asc(t.area.name));
  const areas = rows.filter((row) => row.leftAt === null).map(({ areaId, area }) => ({ areaId, area }));
  return { areas, left: rows.find((row) => row.leftAt && row.areaId === left)?.area ?? null };
}

/** Whether the reader serves as contact of the area, so that leaving hands households over. */
export async function servesIn({ actor, scope }: Permit<"membership.end">): Promise<boolean> {
  const { read, t } = store();
  const own = and(eq(t.member.personId, actor.personId), eq(t.contact.areaId, scope.areaId));
  const rows = await read
    .select({ id: t.contact.id })
    .from(t.contact)
    .innerJoin(t.member, and(eq(t.member.id, t.contact.memberId), isNull(t.member.leftAt)))
    .where(and(own, isNull(t.contact.releasedAt)));
  return rows.length > 0;
}

/** Where somebody who has just left an area reads that they have: a page that needs no membership. */
export function farewellPath({ actor, scope }: Permit<"membership.end">): string {
  return `/flytta/${leaveToken(actor.personId)}?lamnat=${scope.areaId}`;
}

/** The area that a form names, if it is an id at all. */
export const areaNamed = (given: unknown): string | null => (isId(given) ? given : null);
