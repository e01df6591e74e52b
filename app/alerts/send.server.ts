import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { queueForMembers, queueLetter } from "~/delivery/queue.server";
import { locales, textsFor } from "~/texts/index";
import { contactsOf, readersIn, type TargetArea } from "./audience.server";
import { letterKindOf } from "./kinds";
import { type AlertWords, alertLetter, alertToForward, type Greeting } from "./letters";
import { type AlertRow, wordsOf } from "./words.server";

/** Queues an alert to the members of the areas: one letter per language that somebody reads. Returns the readers. */
export async function queueAlert(
  decision: Decision,
  alert: AlertRow,
  words: AlertWords,
  areas: Pick<TargetArea, "id">[],
  greeting?: Greeting,
): Promise<number> {
  const kind = letterKindOf(alert);
  const readers = await readersIn(decision.tx, alert, areas);
  for (const locale of locales.filter((one) => readers[one] > 0)) {
    const content = alertLetter(textsFor(locale), locale, words, greeting);
    const letter = { kind, content, municipalityId: alert.municipalityId, alertId: alert.id };
    await queueForMembers(
      decision,
      letter,
      areas.map((area) => area.id),
    );
  }
  return readers.sv + readers.en;
}

/** Every contact gets a letter about what to do next; a contact of two areas one for each. Returns how many. */
async function queueToContacts(decision: Decision, alert: AlertRow, words: AlertWords, areas: TargetArea[]) {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const contacts = await contactsOf(decision.tx, areas);
  for (const { personId, locale, areaId } of contacts) {
    const content = alertToForward(textsFor(locale), locale, words, byId.get(areaId)!);
    const letter = {
      kind: "alertToForward",
      content,
      municipalityId: alert.municipalityId,
      alertId: alert.id,
    } as const;
    await queueLetter(decision, letter, { personId, areaId });
  }
  return contacts.length;
}

/** An alert for every area is from now on one for these: what starts later was not written to. */
async function fixAreas({ tx }: Decision, alert: AlertRow, areas: TargetArea[]) {
  const { alertArea } = store().t;
  const rows = areas.map((area) => ({ id: newId(), alertId: alert.id, areaId: area.id }));
  if (alert.everyArea && rows.length > 0) await tx.insert(alertArea).values(rows);
}

/**
 * Queues an approved alert's letters inside the decision that approves it: to the members of areas that do not wait for
 * their contact, and to all contacts. Returns how many people are written to.
 */
export async function sendToAreas(decision: Decision, alert: AlertRow, areas: TargetArea[]): Promise<number> {
  const words = await wordsOf(decision.tx, alert);
  await fixAreas(decision, alert, areas);
  const direct = areas.filter((area) => !area.waits);
  const members = await queueAlert(decision, alert, words, direct);
  return members + (await queueToContacts(decision, alert, words, areas));
}
