import type { Decision } from "~/access/decide.server";
import { seal } from "~/access/secrets.server";
import { store } from "~/db/open.server";
import type { SlotName } from "~/mail/letter";
import { entry, insertLetter, type LetterToQueue } from "./queue.server";

export interface Addressee {
  personId: string;
  /** Values that must not lie open in the database, such as a link. */
  slots: Partial<Record<SlotName, string>>;
}

/** Queues one letter to several people, at most some hundred, each with slots of their own. Returns the letter's id. */
export async function queueSeveral(decision: Decision, letter: LetterToQueue, to: Addressee[]): Promise<string> {
  const { tx, now } = decision;
  const { delivery, dispatch } = store().t;
  const letterId = await insertLetter(decision, letter, to.length);
  const rows = to.map(({ personId, slots }) => {
    const common = { letterId, personId, areaId: null, state: "queued" as const, dueAt: now, attempts: 0 };
    return { ...common, slots: seal(JSON.stringify(slots)) };
  });
  const seqs = (await tx.insert(delivery).values(rows).returning({ seq: delivery.seq })).map(({ seq }) => seq);
  const range = { firstSeq: Math.min(...seqs), lastSeq: Math.max(...seqs), size: seqs.length };
  await tx.insert(dispatch).values({ ...entry(letterId, letter.kind, now), ...range });
  return letterId;
}
