import { and, desc, eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { alertHere } from "./here.server";
import { alertReturned } from "./officer-letters";
import { type AlertRow, wordsOf } from "./words.server";

/** `changed`: it is another text by now, or no longer waits for approval. */
export type GiveBackAnswer = "returned" | "changed";

/**
 * Gives a text back to the officer who handed it in, with a comment; nothing goes to the members.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export function giveBackAlert(
  permit: Permit<"alert.approve">,
  id: string,
  version: number,
  comment: string,
): Promise<GiveBackAnswer> {
  return decide(permit, { objectId: id, detail: { version } }, async (decision): Promise<GiveBackAnswer> => {
    const { tx, now } = decision;
    const row = await alertHere(tx, permit, id);
    if (row.version !== version) undo("changed");
    if (row.state === "returned") undo("returned");
    const { alert, alertStep } = store().t;
    const waiting = and(eq(alert.id, id), eq(alert.state, "submitted"));
    const [returned] = await tx.update(alert).set({ state: "returned" }).where(waiting).returning();
    if (!returned) undo("changed");
    const byPersonId = permit.actor.personId;
    const step = { alertId: id, version, state: "returned", byPersonId, at: now, note: comment } as const;
    await tx.insert(alertStep).values({ id: newId(), ...step });
    await tellSubmitter(decision, returned, { from: permit.actor.name, note: comment });
    return "returned";
  });
}

async function tellSubmitter(decision: Decision, alert: AlertRow, comment: { from: string; note: string }) {
  const { alertStep, person } = store().t;
  const [submitter] = await decision.tx
    .select({ personId: person.id, locale: person.locale })
    .from(alertStep)
    .innerJoin(person, eq(person.id, alertStep.byPersonId))
    .where(and(eq(alertStep.alertId, alert.id), eq(alertStep.state, "submitted")))
    .orderBy(desc(alertStep.at), desc(alertStep.id))
    .limit(1);
  if (!submitter) return;
  const { personId, locale } = submitter;
  const content = alertReturned(textsFor(locale), locale, await wordsOf(decision.tx, alert), comment);
  await queueLetter(decision, { kind: "alertReturned", content, municipalityId: alert.municipalityId }, { personId });
}
