import { and, asc, count, eq, gt, gte, inArray, isNull, lte, or } from "drizzle-orm";
import { store } from "~/db/open.server";
import { ofLetter } from "./range.server";
import { isRestored } from "./restored.server";

export interface OpenHold {
  why: string;
  heldAt: Date;
}

/** The holds that nobody has released, oldest first. */
export async function openHolds(): Promise<OpenHold[]> {
  const { queueHold } = store().t;
  return store()
    .read.select({ why: queueHold.why, heldAt: queueHold.heldAt })
    .from(queueHold)
    .where(isNull(queueHold.releasedAt))
    .orderBy(asc(queueHold.heldAt));
}

/** Members of an audience that has no rows yet from this place on: the most that it can become. */
async function membersAfter(letterId: string, area: string, person: string): Promise<number> {
  const { letterArea, member } = store().t;
  const later = or(gt(letterArea.areaId, area), and(eq(letterArea.areaId, area), gt(member.personId, person)));
  const [row] = await store()
    .read.select({ n: count() })
    .from(letterArea)
    .innerJoin(member, and(eq(member.areaId, letterArea.areaId), isNull(member.leftAt)))
    .where(and(eq(letterArea.letterId, letterId), later));
  return row!.n;
}

/**
 * Letters that may reach their readers a second time when a restored queue is let go: those decided before it was held
 * that it does not know to be sent, and that still are worth sending. 0 unless the queue is held for that reason.
 */
export async function repeatableLetters(now = new Date()): Promise<number> {
  const [restored] = (await openHolds()).filter(({ why }) => isRestored(why));
  if (!restored) return 0;
  const { read, t } = store();
  const { dispatch, letter, delivery } = t;
  const entries = await read
    .select({ entry: dispatch })
    .from(dispatch)
    .innerJoin(letter, and(eq(letter.id, dispatch.letterId), gt(letter.expiresAt, now)))
    .where(lte(letter.createdAt, restored.heldAt));
  let letters = 0;
  for (const { entry } of entries) {
    const { letterId, firstSeq, lastSeq, cursorArea, cursorPerson } = entry;
    if (cursorArea !== null) letters += await membersAfter(letterId, cursorArea, cursorPerson!);
    const within = and(gte(delivery.seq, firstSeq), lte(delivery.seq, lastSeq), ofLetter(letterId));
    const open = inArray(delivery.state, ["queued", "deferred"]);
    const [row] = await read.select({ n: count() }).from(delivery).where(and(within, open));
    letters += row!.n;
  }
  return letters;
}
