/** What an officer has approved for a later hour goes out at it: a job for the worker's clock. */
import { and, asc, eq, lte } from "drizzle-orm";
import { loadActor } from "~/access/actor.server";
import { type Decision, decide, undo } from "~/access/decide.server";
import { permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { log } from "~/log.server";
import { textsFor } from "~/texts/index";
import { targetAreas } from "../audience.server";
import { hasOpenHints } from "../hints/ask.server";
import { alertReturned } from "../officer-letters";
import { sendToAreas } from "../send.server";
import { addStep } from "../steps.server";
import { mustBeAllowedEverywhere } from "../target/police-area.server";
import { type AlertRow, wordsOf } from "../words.server";

/** Why a scheduled alert did not go out: its approver may send no more, nobody would get it, or its words need answers. */
type WhyNot = "approver" | "nobody" | "unanswered";

const waiting = (id: string) => and(eq(store().t.alert.id, id), eq(store().t.alert.state, "scheduled"));

/** The permit that the approver has today; null when there is none any more. */
async function approversPermit(row: AlertRow) {
  const actor = row.approvedBy ? await loadActor(row.approvedBy, "email") : null;
  try {
    const found = permit(actor, "alert.approve", { municipalityId: row.municipalityId });
    await mustBeAllowedEverywhere(store().read, found.actor, "alert.approve", row);
    return found;
  } catch (error) {
    if (error instanceof Response) return null;
    throw error;
  }
}

/** Sends it in the name of who approved it, or says why not. Of two workers one sends. */
async function send(row: AlertRow): Promise<"sent" | "gone" | WhyNot> {
  const allowed = await approversPermit(row);
  if (!allowed) return "approver";
  const about = { objectId: row.id, detail: { version: row.version, scheduled: true } };
  return decide(allowed, about, async (decision): Promise<"sent" | "gone" | WhyNot> => {
    const { tx, now } = decision;
    if (await hasOpenHints(tx, row)) undo("unanswered");
    const areas = await targetAreas(tx, row);
    const [approved] = await tx
      .update(store().t.alert)
      .set({ state: "approved", approvedAt: now })
      .where(waiting(row.id))
      .returning();
    if (!approved) undo("gone");
    if ((await sendToAreas(decision, approved, areas)) === 0) undo("nobody");
    await addStep(decision, approved, "approved", allowed.actor.personId);
    return "sent";
  });
}

/** Gives it back to who wrote it, with the reason, since nobody is at the screen to read it. */
async function giveBack(row: AlertRow, why: WhyNot): Promise<void> {
  await store().tx(
    async (tx) => {
      const now = new Date();
      const { alert, person } = store().t;
      const [returned] = await tx
        .update(alert)
        .set({ state: "returned", scheduledAt: null })
        .where(waiting(row.id))
        .returning();
      if (!returned) return;
      const [writer] = await tx.select().from(person).where(eq(person.id, row.createdBy));
      const locale = writer?.locale ?? "sv";
      const note = textsFor(locale).writing.schedule.notSent[why];
      await addStep({ tx, now }, returned, "returned", row.approvedBy ?? row.createdBy, note);
      if (writer) await tell({ tx, now }, returned, locale, note);
    },
    { serial: true },
  );
}

async function tell(decision: Decision, row: AlertRow, locale: "sv" | "en", note: string) {
  const t = textsFor(locale);
  const content = alertReturned(t, locale, await wordsOf(decision.tx, row), { from: t.common.service, note });
  const letter = { kind: "alertReturned", content, municipalityId: row.municipalityId } as const;
  await queueLetter(decision, letter, { personId: row.createdBy });
}

/**
 * Sends every alert whose hour has come, rechecked: that its approver still may, that its words have no open questions,
 * and whom it reaches today. What cannot go is given back with the reason.
 */
export async function sendScheduled(now: Date): Promise<void> {
  const { read, t } = store();
  const { state, scheduledAt } = t.alert;
  const due = await read
    .select()
    .from(t.alert)
    .where(and(eq(state, "scheduled"), lte(scheduledAt, now)))
    .orderBy(asc(scheduledAt))
    .limit(50);
  for (const row of due) {
    const answer = await send(row);
    if (answer === "sent" || answer === "gone") continue;
    log.warn({ alert: row.id, why: answer }, "a scheduled alert did not go out");
    await giveBack(row, answer);
  }
}
