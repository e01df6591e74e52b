import { and, eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { SignStepKind } from "~/db/schema/signs";
import { signAfter } from "./life";

/** What becomes of a sign besides its state. */
interface Change {
  place?: string;
  lat?: number | null;
  lon?: number | null;
}

const seen: readonly SignStepKind[] = ["placed", "inspected"];

/**
 * Takes a step in the life of an area's sign and gives the sign as it is then; null, with nothing written, when its state does
 * not allow the step or the area has no such sign. `personId` null: the clock.
 */
export async function takeSignStep(
  { tx, now }: Decision,
  { areaId, signId }: { areaId: string; signId: string },
  step: SignStepKind,
  personId: string | null,
  change: Change = {},
) {
  const { sign, signStep } = store().t;
  const mine = and(eq(sign.id, signId), eq(sign.areaId, areaId));
  const [found] = await tx.select().from(sign).where(mine);
  const state = found && signAfter(found.state, step);
  if (!state) return null;
  const [row] = await tx
    .update(sign)
    .set({ ...change, state, ...(seen.includes(step) && { seenAt: now }) })
    .where(mine)
    .returning();
  await tx.insert(signStep).values({ id: newId(), signId, step, byPersonId: personId, at: now });
  return row!;
}
