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
  mustBeReal(alert);
  const root = await rootOf(decision.tx, alert);
  const thread = { root, first: await wordsOf(decision.tx, root), alert, words };
  const { isKnown, within, readers } = await readersOfFollowUp(decision.tx, alert, areas);
  const common = { kind: letterKindOf(alert), municipalityId: alert.municipalityId, alertId: alert.id };
  const ids = within.map((area) => area.id);
  for (const locale of locales.filter((one) => readers[one] > 0)) {
    const letter = { ...common, content: letterOf(thread, locale), followsAlertId: isKnown ? root.id : undefined };
    await queueForMembers(decision, letter, ids);
  }
  if (isKnown) await holdWith(decision.tx, root.id, alert.id, decision.now);
  const members = readers.sv + readers.en;
  return members + (await queueToRepliers(decision, thread, members));
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
