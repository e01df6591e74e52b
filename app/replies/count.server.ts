import { and, eq, gt, isNull, lte, min, or, sql } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";

/** Counts somebody's reply in the area where they are a member and got the alert: one, also for who lives in two. */
export async function countReply({ tx, now }: Decision, alertId: string, personId: string): Promise<void> {
  const { member, alertArea, areaFigures } = store().t;
  const then = and(lte(member.joinedAt, now), or(isNull(member.leftAt), gt(member.leftAt, now)));
  const [home] = await tx
    .select({ areaId: min(member.areaId) })
    .from(member)
    .innerJoin(alertArea, and(eq(alertArea.areaId, member.areaId), eq(alertArea.alertId, alertId)))
    .where(and(eq(member.personId, personId), then));
  if (!home?.areaId) return;
  await tx
    .insert(areaFigures)
    .values({ id: newId(), alertId, areaId: home.areaId, replies: 1, stopped: 0 })
    .onConflictDoUpdate({
      target: [areaFigures.alertId, areaFigures.areaId],
      set: { replies: sql`${areaFigures.replies} + 1` },
    });
}
