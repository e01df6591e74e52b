import { and, eq, inArray } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { targetAreas } from "./audience.server";
import { wholeAudience } from "./follow/audience.server";
import { alertHere, needsSecondOfficer, writersOf } from "./here.server";
import { hasOpenHints } from "./hints/ask.server";
import { keepLateReview, maySendAlone } from "./late/alone.server";
import { sendToAreas } from "./send.server";
import { addStep } from "./steps.server";
import { mustBeAllowedEverywhere } from "./target/police-area.server";
import type { AlertRow } from "./words.server";

/**
 * `scheduled`: it goes out later; `own`: a warning needs a second officer, and this one has written in it; `changed`:
 * another text by now; `notSubmitted`: it has not been handed in; `nobody`: no member would get it; `unanswered`: words
 * of it were asked about and have no reason to stand; `past`: the time it should go out is over.
 */
export type ApproveAnswer =
  | "sent"
  | "scheduled"
  | "own"
  | "changed"
  | "notSubmitted"
  | "nobody"
  | "unanswered"
  | "past";

/** How an alert shall be sent: `at` a later instant, or at once; `alone`: why it cannot wait for a second officer. */
export interface Sending {
  at?: Date;
  alone?: string;
}

type Approving = Permit<"alert.approve">;

/** Whether the permit's officer may send the alert as it stands. */
async function obstacleFor(decision: Decision, permit: Approving, row: AlertRow, version: number, alone: boolean) {
  if (row.version !== version) return "changed";
  if (row.state === "approved") return "sent"; // the second click
  if (row.state === "scheduled") return "scheduled";
  if (row.state === "withdrawn") return "notSubmitted";
  if (!(await needsSecondOfficer(decision.tx, row))) return null;
  if (alone && (await maySendAlone(decision.tx, row, permit.actor.personId, decision.now))) return null;
  if (row.state !== "submitted") return "notSubmitted";
  return (await writersOf(decision.tx, row)).has(permit.actor.personId) ? "own" : null;
}

/**
 * Approves the `version` of an alert that was read, and sends it: approval, audit row and one letter per member are one
 * transaction. A warning is approved by a second officer (a setting of the municipality); tips and notices may be sent
 * by who wrote them, and an urgent warning by a lone officer at night, which another one reads afterwards. However often
 * it is asked for, it is sent once. Sent later, its letters are written by the worker's clock (schedule/send-due).
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export function approveAlert(
  permit: Approving,
  id: string,
  version: number,
  how: Sending = {},
): Promise<ApproveAnswer> {
  const detail = { version, ...(how.at && { at: how.at.toISOString() }), ...(how.alone && { alone: true }) };
  return decide(permit, { objectId: id, detail }, async (decision): Promise<ApproveAnswer> => {
    const row = await alertHere(decision.tx, permit, id);
    const obstacle = await obstacleFor(decision, permit, row, version, Boolean(how.alone));
    if (obstacle) undo(obstacle);
    if (await hasOpenHints(decision.tx, row)) undo("unanswered");
    await mustBeAllowedEverywhere(decision.tx, permit.actor, "alert.approve", row);
    if (how.at) return schedule(decision, permit, row, how.at);
    const areas = await targetAreas(decision.tx, row);
    const approved = await settle(decision, permit, row, { state: "approved", approvedAt: decision.now });
    if ((await sendToAreas(decision, approved, areas)) === 0) undo("nobody");
    if (how.alone && (await needsSecondOfficer(decision.tx, row)))
      await keepLateReview(decision, permit, row, how.alone);
    return "sent";
  });
}

async function schedule(decision: Decision, permit: Approving, row: AlertRow, at: Date): Promise<ApproveAnswer> {
  if (at <= decision.now) undo("past");
  const { now, later, contacts } = await wholeAudience(decision.tx, row);
  if (now.sv + now.en + later + contacts === 0) undo("nobody");
  await settle(decision, permit, row, { state: "scheduled", scheduledAt: at });
  return "scheduled";
}

type Settled = Partial<Pick<AlertRow, "approvedAt" | "scheduledAt">> & { state: "approved" | "scheduled" };

async function settle(decision: Decision, permit: Approving, row: AlertRow, settled: Settled): Promise<AlertRow> {
  const { alert } = store().t;
  const { personId } = permit.actor;
  const open = inArray(alert.state, ["draft", "returned", "submitted"]);
  const [approved] = await decision.tx
    .update(alert)
    .set({ ...settled, approvedBy: personId })
    .where(and(eq(alert.id, row.id), eq(alert.version, row.version), open))
    .returning();
  if (!approved) undo("changed");
  await addStep(decision, approved, settled.state, personId);
  return approved;
}
