import { isNotNull } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Presence } from "~/db/presence.server";
import { takeBack } from "./lease.server";

/** Only workers that show their presence can be known to be dead; single rounds wait for the end of their lease. */
const prefix = "worker-";

/** The name of a worker that shows its presence. */
export const workerName = (id: string): string => prefix + id;

/** Makes what dead workers had leased due at once. */
export async function takeOver(presence: Presence, self: string, now = new Date()): Promise<void> {
  const { dispatch } = store().t;
  const rows = await store()
    .read.selectDistinct({ worker: dispatch.leasedBy })
    .from(dispatch)
    .where(isNotNull(dispatch.leasedBy));
  const others = rows.flatMap(({ worker }) => (worker?.startsWith(prefix) && worker !== self ? [worker] : []));
  for (const worker of await presence.dead(others)) await takeBack(worker, now);
}
