import type { Decision } from "~/access/decide.server";
import { firstDelivery } from "~/delivery/follow.server";
import { queueForMembers, queueLetter } from "~/delivery/queue.server";
import { type Locale, locales, textsFor } from "~/texts/index";
import type { TargetArea, Within } from "../audience.server";
import { letterKindOf } from "../kinds";
import type { AlertWords } from "../letters";
import { mustBeReal } from "../practice/rules";
import { type AlertRow, wordsOf } from "../words.server";
import { followersOf, repliersBesides, whole } from "./followers.server";
import { followUpLetter, toReplier } from "./letters";
import { rootOf } from "./thread.server";

interface Thread {
  root: AlertRow;
  first: AlertWords;
  alert: AlertRow;
  words: AlertWords;
}

/**
 * Queues a follow-up as a letter in the thread of the first one: to those who got it, and to those who have answered it.
 * Returns how many people are written to.
 */
export async function queueFollowUp(
  decision: Decision,
  alert: AlertRow,
  words: AlertWords,
  areas: TargetArea[],
): Promise<number> {
  const members = await queueInThread(decision, alert, words, whole(areas));
  return members + (await queueToRepliers(decision, await threadOf(decision, alert, words), members));
}

async function threadOf({ tx }: Decision, alert: AlertRow, words: AlertWords): Promise<Thread> {
  const root = await rootOf(tx, alert);
  return { root, first: await wordsOf(tx, root), alert, words };
}

/** Queues a follow-up to the members who got the first one. `forwardId`: to those alone who have got it by this forward. */
export async function queueInThread(
  decision: Decision,
  alert: AlertRow,
  words: AlertWords,
  within: Within[],
  forwardId?: string,
): Promise<number> {
  mustBeReal(alert);
  const thread = await threadOf(decision, alert, words);
  const readers = await followersOf(decision.tx, alert, within);
  const about = { kind: letterKindOf(alert), municipalityId: alert.municipalityId, alertId: alert.id };
  for (const locale of locales.filter((one) => readers[one] > 0)) {
    const letter = { ...about, content: letterOf(thread, locale), followsAlertId: thread.root.id, forwardId };
    await queueForMembers(
      decision,
      letter,
      within.map((area) => area.id),
    );
  }
  return readers.sv + readers.en;
}

const letterOf = ({ alert, words, first }: Thread, locale: Locale) =>
  followUpLetter(textsFor(locale), locale, { alert: words, first, followUp: alert.followUp ?? "update" });

async function queueToRepliers(decision: Decision, thread: Thread, members: number): Promise<number> {
  const { alert, root } = thread;
  const repliers = await repliersBesides(decision.tx, alert, members);
  for (const { personId, locale } of repliers) {
    const content = toReplier(textsFor(locale), letterOf(thread, locale));
    const followsSeq = await firstDelivery(decision.tx, root.id, personId);
    const letter = { kind: "replyOutcome", content, municipalityId: alert.municipalityId, alertId: alert.id } as const;
    await queueLetter(decision, letter, { personId, ...(followsSeq !== null && { followsSeq }) });
  }
  return repliers.length;
}
