import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";

/** Writes down how many of each area stopped such letters after an alert. */
export async function keepStops(tx: Writer, alertId: string, areas: { areaId: string | null; stopped: number }[]) {
  const { areaFigures } = store().t;
  const known = areas.flatMap(({ areaId, stopped }) => (areaId === null ? [] : [{ areaId, stopped }]));
  for (const { areaId, stopped } of known)
    await tx
      .insert(areaFigures)
      .values({ id: newId(), alertId, areaId, replies: 0, stopped })
      .onConflictDoUpdate({ target: [areaFigures.alertId, areaFigures.areaId], set: { stopped } });
}
