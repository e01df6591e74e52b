import type { Decision } from "~/access/decide.server";
import { queueForMembers, queueLetter } from "~/delivery/queue.server";
import { settingsOf } from "~/organisations/settings.server";
import { locales, textsFor } from "~/texts/index";
import { contactsOf, readersIn, type TargetArea, type Within } from "./audience.server";
import { queueFollowUp } from "./follow/queue.server";
import { homesWaiting } from "./homes.server";
import { letterKindOf } from "./kinds";
import { type AlertWords, alertLetter, alertToForward, type Greeting } from "./letters";
import { mustBeReal } from "./practice/rules";
import { fixTarget } from "./target/aim.server";
import { type AlertRow, wordsOf } from "./words.server";

/** A contact's forward by which letters come to the households it is for, with the contact's greeting. */
export interface By {
  forwardId: string;
  greeting: Greeting;
}

/** Queues an alert to the members of the areas: one letter per language that somebody reads. Returns the readers. */
export async function queueAlert(
  decision: Decision,
  alert: AlertRow,
  words: AlertWords,
  areas: Within[],
  by?: By,
): Promise<number> {
  mustBeReal(alert);
  const kind = letterKindOf(alert);
  const readers = await readersIn(decision.tx, alert, areas);
  const { weeklyLetterCap: weeklyCap } = await settingsOf(decision.tx, alert.municipalityId);
  for (const locale of locales.filter((one) => readers[one] > 0)) {
    const content = alertLetter(textsFor(locale), locale, words, by?.greeting);
    const about = { municipalityId: alert.municipalityId, alertId: alert.id };
    const letter = { kind, content, ...about, weeklyCap, forwardId: by?.forwardId };
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
  const waiting = await homesWaiting(decision.tx, alert, areas);
  for (const { personId, locale, areaId, services } of contacts) {
    const waits = waiting.some((home) => home.areaId === areaId && home.carers.some((one) => services.includes(one)));
    const content = alertToForward(textsFor(locale), locale, words, { ...byId.get(areaId)!, waits });
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

/** The contacts alone get the alert itself, each once; an exercise in no lane that warnings need. Returns how many. */
async function queueToContactsOnly(decision: Decision, alert: AlertRow, words: AlertWords, areas: TargetArea[]) {
  const people = new Map((await contactsOf(decision.tx, areas)).map((contact) => [contact.personId, contact]));
  const { municipalityId, id: alertId } = alert;
  const kind = alert.status === "actual" ? letterKindOf(alert) : "notice";
  for (const { personId, locale, areaId } of people.values()) {
    const content = alertLetter(textsFor(locale), locale, words);
    await queueLetter(decision, { kind, content, municipalityId, alertId }, { personId, areaId });
  }
  return people.size;
}

/** In the thread of the first alert, to those who got it; the contacts also hear what to do for those without e-mail. */
async function sendFollowUp(decision: Decision, alert: AlertRow, words: AlertWords, areas: TargetArea[]) {
  const readers = await queueFollowUp(decision, alert, words, areas);
  return readers + (alert.contactsOnly ? 0 : await queueToContacts(decision, alert, words, areas));
}

/**
 * Queues an approved alert's letters inside the decision that approves it: to the members of areas that do not wait for
 * their contact, and to all contacts; or to the contacts alone. Returns how many people are written to.
 */
export async function sendToAreas(decision: Decision, alert: AlertRow, areas: TargetArea[]): Promise<number> {
  const words = await wordsOf(decision.tx, alert);
  await fixTarget(decision, alert.id, areas);
  if (alert.parentId !== null && alert.status === "actual") return sendFollowUp(decision, alert, words, areas);
  if (alert.contactsOnly) return queueToContactsOnly(decision, alert, words, areas);
  const direct = areas.filter((area) => !area.waits);
  const members = await queueAlert(decision, alert, words, direct);
  return members + (await queueToContacts(decision, alert, words, areas));
}
