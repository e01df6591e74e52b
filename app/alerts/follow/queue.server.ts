import type { Decision } from "~/access/decide.server";
import type { Reader } from "~/db/store";
import { firstDelivery } from "~/delivery/follow.server";
import { holdWith } from "~/delivery/hold-back.server";
import { queueForMembers, queueLetter } from "~/delivery/queue.server";
import { type Locale, locales, textsFor } from "~/texts/index";
import { readersIn, type TargetArea } from "../audience.server";
import { letterKindOf } from "../kinds";
import type { AlertWords } from "../letters";
import { mustBeReal } from "../practice/rules";
import { type AlertRow, wordsOf } from "../words.server";
import { followersOf, isRemembered, repliersBesides } from "./followers.server";
import { followUpLetter, toReplier } from "./letters";
import { rootOf } from "./thread.server";

/**
 * Whom a follow-up goes to in these areas, by language: who got the first alert; when nobody knows that any more, all who
 * do not wait for their contact.
 */
export async function readersOfFollowUp(read: Reader, alert: AlertRow, areas: TargetArea[]) {
  const isKnown = alert.parentId !== null && (await isRemembered(read, alert.parentId));
  const within = isKnown ? areas : areas.filter((area) => !area.waits);
  const readers = isKnown ? await followersOf(read, alert, within) : await readersIn(read, alert, within);
  return { isKnown, within, readers };
}

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
  const members = await queueInThread(decision, alert, words, areas);
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
  areas: TargetArea[],
  forwardId?: string,
): Promise<number> {
  const thread = await threadOf(decision, alert, words);
  const { root } = thread;
  const { isKnown, within, readers } = await readersOfFollowUp(decision.tx, alert, areas);
  const common = { kind: letterKindOf(alert), municipalityId: alert.municipalityId, alertId: alert.id };
  const ids = within.map((area) => area.id);
  for (const locale of locales.filter((one) => readers[one] > 0)) {
    const follows = { followsAlertId: isKnown ? root.id : undefined, forwardId };
    const letter = { ...common, content: letterOf(thread, locale), ...follows };
    await queueForMembers(decision, letter, ids);
  }
  if (isKnown) await holdWith(decision.tx, root.id, alert.id, decision.now);
  return readers.sv + readers.en;
}

const letterOf = ({ alert, words, first }: Thread, locale: Locale) =>
  followUpLetter(textsFor(locale), locale, { alert: words, first, followUp: alert.followUp ?? "update" });

async function queueToRepliers(decision: Decision, thread: Thread, members: number): Promise<number> {
  const { alert, root } = thread;
  const repliers = await repliersBesides(decision.tx, alert, members);
  for (const { personId, locale } of repliers) {
    const content = toReplier(textsFor(locale), letterOf(thread, locale));
    const followsSeq = (await firstDelivery(decision.tx, root.id, personId))?.seq;
    const letter = { kind: "replyOutcome", content, municipalityId: alert.municipalityId, alertId: alert.id } as const;
    await queueLetter(decision, letter, { personId, followsSeq });
  }
  return repliers.length;
}
