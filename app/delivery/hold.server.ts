import { isNull } from "drizzle-orm";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";

/** Whether the queue is held: nothing is sent until an operator releases it. */
export async function isHeld(): Promise<boolean> {
  const { queueHold } = store().t;
  const rows = await store()
    .read.select({ id: queueHold.id })
    .from(queueHold)
    .where(isNull(queueHold.releasedAt))
    .limit(1);
  return rows.length > 0;
}

/** Holds the queue, as a restored backup must: what was sent after it was taken would be sent again. */
export async function holdQueue(why: string, now = new Date()): Promise<void> {
  const { queueHold } = store().t;
  await store().tx((tx) => tx.insert(queueHold).values({ id: newId(), why, heldAt: now }), { relaxed: true });
}

/** Lets the queue go; returns whether it was held. */
export async function releaseQueue(now = new Date()): Promise<boolean> {
  const { queueHold } = store().t;
  const released = await store().tx(
    (tx) => tx.update(queueHold).set({ releasedAt: now }).where(isNull(queueHold.releasedAt)).returning(),
    { relaxed: true },
  );
  return released.length > 0;
}
