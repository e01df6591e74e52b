import { and, eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";

/** Makes an approved area active, as its first contact is appointed; true when it was this call that did. */
export async function activateArea({ tx, now }: Decision, areaId: string, byPersonId: string): Promise<boolean> {
  const { area, areaStep } = store().t;
  const activated = await tx
    .update(area)
    .set({ stage: "active" })
    .where(and(eq(area.id, areaId), eq(area.stage, "approved")))
    .returning();
  if (activated.length === 0) return false;
  await tx.insert(areaStep).values({ id: newId(), areaId, stage: "active", byPersonId, at: now });
  return true;
}
