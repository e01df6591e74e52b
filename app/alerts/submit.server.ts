import { and, eq, inArray } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { queueLetter } from "~/delivery/queue.server";
import { type Officer, officersOf } from "~/organisations/officers.server";
import { textsFor } from "~/texts/index";
import { wholeAudience } from "./follow/audience.server";
import { alertHere, writersOf } from "./here.server";
import { hasOpenHints } from "./hints/ask.server";
import { alertSubmitted } from "./officer-letters";
import { type AlertRow, wordsOf } from "./words.server";

/**
 * `changed`: another text by now; `unanswered`: words of it were asked about and have no reason to stand; `nobody`: no
 * member would get it; `noOfficer`: nobody else could approve it.
 */
export type SubmitAnswer = "submitted" | "changed" | "unanswered" | "nobody" | "noOfficer" | "sent";

/** The officers who may approve an alert: those of its municipality who have no hand in the text. */
export async function approversOf(read: Reader, alert: AlertRow, besides?: string): Promise<Officer[]> {
  const writers = await writersOf(read, alert);
  const officers = await officersOf(read, alert.municipalityId);
  return officers.filter(({ personId }) => !writers.has(personId) && personId !== besides);
}

/**
 * Hands a text in for approval: the other officers are written to, once however often the button is pressed.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export function submitAlert(permit: Permit<"alert.write">, id: string, version: number): Promise<SubmitAnswer> {
  return decide(permit, { objectId: id, detail: { version } }, async (decision): Promise<SubmitAnswer> => {
    const { tx, now } = decision;
    const row = await alertHere(tx, permit, id);
    if (row.version !== version) undo("changed");
    if (row.state === "submitted") undo("submitted");
    if (await hasOpenHints(tx, row)) undo("unanswered");
    const { alert, alertStep } = store().t;
    const open = and(eq(alert.id, id), inArray(alert.state, ["draft", "returned"]));
    const [submitted] = await tx.update(alert).set({ state: "submitted" }).where(open).returning();
    if (!submitted) undo("sent");
    const { now: readers, later, contacts } = await wholeAudience(tx, submitted);
    if (readers.sv + readers.en + later + contacts === 0) undo("nobody");
    const byPersonId = permit.actor.personId;
    const approvers = await approversOf(tx, submitted, byPersonId);
    if (approvers.length === 0) undo("noOfficer");
    await tx.insert(alertStep).values({ id: newId(), alertId: id, version, state: "submitted", byPersonId, at: now });
    await tell(decision, submitted, approvers, permit.actor.name);
    return "submitted";
  });
}

async function tell(decision: Decision, alert: AlertRow, approvers: Officer[], by: string) {
  const words = await wordsOf(decision.tx, alert);
  for (const { personId, locale } of approvers) {
    const content = alertSubmitted(textsFor(locale), locale, words, by);
    const letter = { kind: "alertSubmitted", content, municipalityId: alert.municipalityId } as const;
    await queueLetter(decision, letter, { personId });
  }
}
