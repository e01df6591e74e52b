import { eq } from "drizzle-orm";
import { decide } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { LetterWay } from "./letter-ways";

/** Which way the area's members get alerts. */
export async function letterWayOf({ scope }: Permit<"area.place">): Promise<LetterWay> {
  const { read, t } = store();
  const [row] = await read.select({ route: t.area.route }).from(t.area).where(eq(t.area.id, scope.areaId));
  return row?.route ?? "direct";
}

/** Sets whether the area's members get alerts at once or when their contact passes them on. */
export function chooseLetterWay(permit: Permit<"area.place">, route: LetterWay): Promise<void> {
  const { areaId } = permit.scope;
  return decide(permit, { objectId: areaId, detail: { route } }, async ({ tx }) => {
    const { area } = store().t;
    await tx.update(area).set({ route }).where(eq(area.id, areaId));
  });
}
