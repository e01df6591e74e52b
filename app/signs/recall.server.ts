import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { store } from "~/db/open.server";
import { outStates } from "./life";
import { takeSignStep } from "./take-step.server";

/**
 * Recalls every sign that an area has, as it is closed, and cancels what it has ordered. Gives the number of signs to take in.
 * `personId` null: the clock.
 */
export async function recallSigns(decision: Decision, areaId: string, personId: string | null): Promise<number> {
  const { tx, now } = decision;
  const { sign, signOrder } = store().t;
  const open = and(isNull(signOrder.deliveredAt), isNull(signOrder.cancelledAt));
  await tx
    .update(signOrder)
    .set({ cancelledAt: now })
    .where(and(eq(signOrder.areaId, areaId), open));
  const out = await tx
    .select({ id: sign.id })
    .from(sign)
    .where(and(eq(sign.areaId, areaId), inArray(sign.state, [...outStates])));
  for (const { id } of out) await takeSignStep(decision, { areaId, signId: id }, "recalled", personId);
  return out.length;
}
