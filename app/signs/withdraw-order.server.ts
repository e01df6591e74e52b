import { and, eq, isNull } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";

/** Takes back an order of the area that nobody has delivered yet. False when it is no such order any more. */
export function withdrawOrder(permit: Permit<"sign.order">, orderId: string): Promise<boolean> {
  const about = { objectId: orderId, detail: { withdrawn: true } };
  return decide<"sign.order", boolean>(permit, about, async ({ tx, now }) => {
    const { signOrder } = store().t;
    const open = and(isNull(signOrder.deliveredAt), isNull(signOrder.cancelledAt));
    const taken = await tx
      .update(signOrder)
      .set({ cancelledAt: now })
      .where(and(eq(signOrder.id, orderId), eq(signOrder.areaId, permit.scope.areaId), open))
      .returning();
    return taken.length > 0 ? true : undo(false);
  });
}
