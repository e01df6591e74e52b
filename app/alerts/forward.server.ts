import { and, eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { forbidden, type Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { LetterKind } from "~/delivery/kinds";
import { queueForMembers } from "~/delivery/queue.server";
import { actingIn } from "~/households/acting.server";
import { settingsOf } from "~/organisations/settings.server";
import { locales, textsFor } from "~/texts/index";
import { readersIn, targetAreas } from "./audience.server";
import { hasFirst } from "./follow/passed-on.server";
import { queueFollowUp } from "./follow/queue.server";
import { sentAfter } from "./follow/thread.server";
import { alertInArea, areaWaits } from "./in-area.server";
import { forwardedNote, type Greeting } from "./letters";
import { onlyContacts } from "./practice/rules";
import { queueAlert } from "./send.server";
import { type AlertRow, wordsOf } from "./words.server";

/** The id under which a person acts as contact of an area at present: the own one, or that of whom they stand in for. */
export async function contactIdOf(read: Reader, personId: string, areaId: string): Promise<string | null> {
  const own = (await actingIn(read, [areaId])).find((one) => one.personId === personId);
  return own?.contactId ?? null;
}

/** Whether any contact of the area has passed the alert on. */
async function isForwarded(read: Reader, alertId: string, areaId: string): Promise<boolean> {
  const { forward } = store().t;
  const here = and(eq(forward.alertId, alertId), eq(forward.areaId, areaId));
  return (await read.select({ id: forward.id }).from(forward).where(here).limit(1)).length > 0;
}

/** A greeting about an alert that the members have had is refused by who does not want that kind of alert. */
const noteKind = {
  warning: "forwardedNote",
  tip: "forwardedTipNote",
  notice: "forwardedNoticeNote",
} as const satisfies Record<AlertRow["kind"], LetterKind>;

/**
 * A contact passes an alert on to the members of the own area, once: where they wait for it they get the alert with the
 * `note` (may be ""), elsewhere only the note, if there is one. Asked again, it answers the same and sends nothing.
 * `noteReason`: why words of the note stand that were asked about.
 * @throws Response 404 when no such alert was sent to the area.
 */
export function forwardAlert(
  permit: Permit<"alert.forward">,
  alertId: string,
  note: string,
  noteReason = "",
): Promise<"forwarded"> {
  const { areaId } = permit.scope;
  return decide(permit, { objectId: alertId }, async (decision): Promise<"forwarded"> => {
    const { tx, now } = decision;
    const alert = await alertInArea(tx, permit, alertId);
    const contactId = await contactIdOf(tx, permit.actor.personId, areaId);
    if (!contactId || onlyContacts(alert)) throw forbidden();
    const isFirst = !(await isForwarded(tx, alertId, areaId));
    const row = { id: newId(), alertId, areaId, contactId, note, noteReason, at: now };
    const [forwarded] = await tx.insert(store().t.forward).values(row).onConflictDoNothing().returning();
    if (!forwarded) undo("forwarded");
    const greeting = { from: permit.actor.name, note };
    const isPatient = isFirst && alert.priority !== "urgent" && (await areaWaits(tx, areaId));
    if (isPatient && !(await hasFirst(tx, alert, areaId))) await release(decision, alert, areaId, greeting);
    else if (note) await queueNote(decision, alert, areaId, greeting);
    return "forwarded";
  });
}

/** The members of an area that waited get the alert, and what has been told since: a correction must not stay behind. */
async function release(decision: Decision, alert: AlertRow, areaId: string, greeting: Greeting) {
  const { tx } = decision;
  await queueAlert(decision, alert, await wordsOf(tx, alert), await partOf(tx, alert, areaId), greeting);
  for (const later of await sentAfter(tx, alert)) {
    const part = (await partOf(tx, later, areaId)).map((area) => ({ ...area, waits: false }));
    await queueFollowUp(decision, later, await wordsOf(tx, later), part);
  }
}

/** The area as far as the alert was sent to it. */
const partOf = async (read: Reader, alert: AlertRow, areaId: string) =>
  (await targetAreas(read, alert)).filter((area) => area.id === areaId);

async function queueNote(decision: Decision, alert: AlertRow, areaId: string, greeting: Greeting) {
  const words = await wordsOf(decision.tx, alert);
  const readers = await readersIn(decision.tx, alert, await partOf(decision.tx, alert, areaId));
  const { weeklyLetterCap: weeklyCap } = await settingsOf(decision.tx, alert.municipalityId);
  for (const locale of locales.filter((one) => readers[one] > 0)) {
    const content = forwardedNote(textsFor(locale), locale, words, greeting);
    const about = { municipalityId: alert.municipalityId, alertId: alert.id };
    const letter = { kind: noteKind[alert.kind], content, ...about, weeklyCap };
    await queueForMembers(decision, letter, [areaId]);
  }
}
