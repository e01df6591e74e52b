import { eq } from "drizzle-orm";
import { areaScope } from "~/access/locate.server";
import type { Permit } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";
import { findInArea } from "./in-area.server";

/**
 * Where the permit's person reads an alert: in an own area that it was sent to, or at the desk. Null when it is no
 * matter of theirs. A letter is the same for all its readers, so its link cannot name the area.
 */
export async function alertAddress({ actor }: Permit<"self.read">, alertId: string): Promise<string | null> {
  if (!isId(alertId)) return null;
  const { read, t } = store();
  for (const areaId of new Set(actor.areas.map((held) => held.areaId))) {
    const scope = await areaScope(areaId);
    if (scope && (await findInArea(read, { actor, scope }, alertId))) return `/omraden/${areaId}/varningar/${alertId}`;
  }
  const { id, municipalityId } = t.alert;
  const [found] = await read.select({ municipalityId }).from(t.alert).where(eq(id, alertId));
  const works = actor.staff.some((post) => post.municipalityId === found?.municipalityId);
  return works ? `/varningar/${alertId}` : null;
}
