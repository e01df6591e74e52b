import { and, eq, inArray } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { textsFor } from "~/texts/index";
import { alertHere } from "./here.server";
import { addStep } from "./steps.server";

/**
 * `unscheduled`: it waits for nobody's clock any more and can be changed; `withdrawn`: no letter of it leaves from now
 * on; `notSent`: it was on no way at all.
 */
export type CancelAnswer = "unscheduled" | "withdrawn" | "notSent";

/**
 * Stops an alert on its way. One that waits for its hour goes back to who wrote it. Of one whose letters are going out,
 * those that wait are cancelled when their turn comes (delivery/recipients); who has got one is told nothing more,
 * unless somebody writes a correction. Asked again it answers the same.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export function cancelAlert(permit: Permit<"alert.approve">, id: string): Promise<CancelAnswer> {
  return decide(permit, { objectId: id, detail: { cancelled: true } }, async (decision): Promise<CancelAnswer> => {
    const row = await alertHere(decision.tx, permit, id);
    if (row.state === "withdrawn") undo("withdrawn");
    if (row.state !== "scheduled" && row.state !== "approved") undo("notSent");
    const wasScheduled = row.state === "scheduled";
    const { alert } = store().t;
    const next = wasScheduled
      ? ({ state: "returned", scheduledAt: null, approvedBy: null } as const)
      : ({ state: "withdrawn" } as const);
    const [stopped] = await decision.tx
      .update(alert)
      .set(next)
      .where(and(eq(alert.id, id), inArray(alert.state, ["scheduled", "approved"])))
      .returning();
    if (!stopped) undo("notSent");
    const note = wasScheduled ? textsFor(permit.actor.locale).writing.schedule.cancelledNote : undefined;
    await addStep(decision, stopped, next.state, permit.actor.personId, note);
    return wasScheduled ? "unscheduled" : "withdrawn";
  });
}
