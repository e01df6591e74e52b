import { count, eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { DeliveryState } from "~/db/schema/delivery";
import { lettersWaiting } from "~/delivery/waiting.server";
import { failedStates, ofAlert, openStates } from "./reach.server";

export interface LetterCounts {
  sent: number;
  waiting: number;
  failed: number;
  /** So many that what is told of each person and household waits until they have gone. */
  isMany: boolean;
}

/** Up to so many letters are simply counted. */
const few = 2_000;

async function counted(alertId: string): Promise<LetterCounts> {
  const { read, t } = store();
  const { letter, delivery } = t;
  const rows = await read
    .select({ state: delivery.state, n: count() })
    .from(letter)
    .innerJoin(delivery, eq(delivery.letterId, letter.id))
    .where(ofAlert(alertId))
    .groupBy(delivery.state);
  const of = (states: readonly DeliveryState[]) =>
    rows.filter((row) => states.includes(row.state)).reduce((all, row) => all + row.n, 0);
  return { sent: of(["sent"]), waiting: of(openStates), failed: of(failedStates), isMany: false };
}

/**
 * How the letters of a sent alert stand. Of many it is read off the letters' own numbers and the queue's entries, since
 * counting rows would slow down what it tells of; those whose rows the worker has still to write also wait.
 */
export async function letterCounts(alertId: string): Promise<LetterCounts> {
  const { read, t } = store();
  const { id, size, failed } = t.letter;
  const letters = await read.select({ id, size, failed }).from(t.letter).where(ofAlert(alertId));
  const { waiting, open, isExact } = await lettersWaiting(letters.map((letter) => letter.id));
  const sumOf = (key: "size" | "failed") => letters.reduce((all, letter) => all + letter[key], 0);
  const [written, lost] = [sumOf("size"), sumOf("failed")];
  if (isExact && written <= few) return counted(alertId);
  return { sent: Math.max(0, written - open - lost), waiting, failed: lost, isMany: true };
}
