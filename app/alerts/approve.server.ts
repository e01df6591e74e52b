import { and, eq, inArray } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { targetAreas } from "./audience.server";
import { alertHere, needsSecondOfficer, writersOf } from "./here.server";
import { hasOpenHints } from "./hints/ask.server";
import { sendToAreas } from "./send.server";
import { mustBeAllowedEverywhere } from "./target/police-area.server";
import type { AlertRow } from "./words.server";

/**
 * `own`: a warning needs a second officer, and this one has written in it; `changed`: another text by now;
 * `notSubmitted`: it has not been handed in; `nobody`: no member would get it; `unanswered`: words of it were asked
 * about and have no reason to stand.
 */
export type ApproveAnswer = "sent" | "own" | "changed" | "notSubmitted" | "nobody" | "unanswered";

/** Whether the permit's officer may send the alert as it stands. */
async function obstacleFor(decision: Decision, permit: Permit<"alert.approve">, row: AlertRow, version: number) {
  if (row.version !== version) return "changed";
  if (row.state === "approved") return "sent"; // the second click
  if (row.state === "withdrawn") return "notSubmitted";
  if (!(await needsSecondOfficer(decision.tx, row))) return null;
  if (row.state !== "submitted") return "notSubmitted";
  return (await writersOf(decision.tx, row)).has(permit.actor.personId) ? "own" : null;
}

/**
 * Approves the `version` of an alert that was read, and sends it: approval, audit row and one letter per member are one
 * transaction. A warning is approved by a second officer (a setting of the municipality); tips and notices may be sent
 * by who wrote them. However often it is asked for, it is sent once.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export function approveAlert(permit: Permit<"alert.approve">, id: string, version: number): Promise<ApproveAnswer> {
  return decide(permit, { objectId: id, detail: { version } }, async (decision): Promise<ApproveAnswer> => {
    const { tx, now } = decision;
    const row = await alertHere(tx, permit, id);
    const obstacle = await obstacleFor(decision, permit, row, version);
    if (obstacle) undo(obstacle);
    if (await hasOpenHints(tx, row)) undo("unanswered");
    const { alert, alertStep } = store().t;
    await mustBeAllowedEverywhere(tx, permit.actor, "alert.approve", row);
    const areas = await targetAreas(tx, row);
    const { personId } = permit.actor;
    const [approved] = await tx
      .update(alert)
      .set({ state: "approved", approvedBy: personId, approvedAt: now })
      .where(
        and(eq(alert.id, id), eq(alert.version, version), inArray(alert.state, ["draft", "returned", "submitted"])),
      )
      .returning();
    if (!approved) undo("changed");
    if ((await sendToAreas(decision, approved, areas)) === 0) undo("nobody");
    await tx
      .insert(alertStep)
      .values({ id: newId(), alertId: id, version, state: "approved", byPersonId: personId, at: now });
    return "sent";
  });
}
