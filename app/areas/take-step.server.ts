import { eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { AreaStepKind } from "~/db/schema/areas";
import type { Reader } from "~/db/store";
import { after, type LifeState, stageOf, stateOfArea } from "./life";
import { stepsOf } from "./year.server";

/** Who takes a step, and what is to be remembered of it. `null`: the clock. */
interface By {
  personId: string | null;
  note?: string;
}

/**
 * Takes a step in an area's life: its row, and the area's stage where that changes. The answer is the state that it leads to, or
 * null, with nothing written, when the area's state does not allow it (see life.ts) or there is no such area.
 */
export async function takeStep(
  { tx, now }: Decision,
  areaId: string,
  step: AreaStepKind,
  { personId, note }: By,
): Promise<LifeState | null> {
  const { area, areaStep } = store().t;
  const state = await lifeState(tx, areaId);
  const next = state && after(state, step);
  if (!next) return null;
  await tx
    .update(area)
    .set({ stage: stageOf(next)! })
    .where(eq(area.id, areaId));
  const row = { id: newId(), areaId, stage: step, byPersonId: personId, at: now, note: note ?? null };
  await tx.insert(areaStep).values(row);
  return next;
}

/** Where an area stands; null when there is none such. */
export async function lifeState(read: Reader, areaId: string): Promise<LifeState | null> {
  const { area } = store().t;
  const [found] = await read.select({ stage: area.stage }).from(area).where(eq(area.id, areaId));
  if (!found) return null;
  if (found.stage !== "approved") return found.stage;
  const steps = await stepsOf(read, areaId);
  return stateOfArea(
    found.stage,
    steps.map(({ step }) => step),
  );
}
