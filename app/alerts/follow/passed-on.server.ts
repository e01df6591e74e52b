import { and, eq, inArray } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { TargetArea } from "../audience.server";
import type { AlertRow } from "../words.server";

type Followed = Pick<AlertRow, "parentId">;

/** Those of these areas where a contact has passed the first alert of a thread on. */
async function passedOnIn(read: Reader, { parentId }: Followed, areaIds: string[]): Promise<Set<string>> {
  if (parentId === null || areaIds.length === 0) return new Set();
  const { forward } = store().t;
  const rows = await read
    .selectDistinct({ areaId: forward.areaId })
    .from(forward)
    .where(and(eq(forward.alertId, parentId), inArray(forward.areaId, areaIds)));
  return new Set(rows.map((row) => row.areaId));
}

/** Whether an area's members have the first alert of the thread already, and need nobody to pass its follow-up on. */
export const hasFirst = async (read: Reader, alert: Followed, areaId: string): Promise<boolean> =>
  (await passedOnIn(read, alert, [areaId])).has(areaId);

/** The areas of a follow-up: those to which the first alert was passed on wait no more. */
export async function waitingStill(read: Reader, alert: Followed, areas: TargetArea[]): Promise<TargetArea[]> {
  const waiting = areas.filter((area) => area.waits).map((area) => area.id);
  const passedOn = await passedOnIn(read, alert, waiting);
  return areas.map((area) => ({ ...area, waits: area.waits && !passedOn.has(area.id) }));
}
