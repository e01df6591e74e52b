import { eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import { type AudienceLetter, writeStep } from "./audience.server";
import type { Lane, LetterKind } from "./kinds";
import { type Dispatch, endLease, lease, leaseEnd } from "./lease.server";

async function audienceOf(tx: Writer, letterId: string): Promise<AudienceLetter> {
  const { letter } = store().t;
  const [row] = await tx
    .select({
      id: letter.id,
      kind: letter.kind,
      locale: letter.locale,
      municipalityId: letter.municipalityId,
      alertId: letter.alertId,
      followsAlertId: letter.followsAlertId,
      forwardId: letter.forwardId,
      weeklyCap: letter.weeklyCap,
    })
    .from(letter)
    .where(eq(letter.id, letterId));
  return { ...row!, kind: row!.kind as LetterKind };
}

/** Writes the rows of the next members; what it wrote is this worker's, the rest of the audience anybody's. */
async function carryOn(tx: Writer, worker: string, audience: Dispatch, now: Date): Promise<Dispatch[]> {
  const { dispatch } = store().t;
  const { letterId, lane, seq } = audience;
  const from = { area: audience.cursorArea!, person: audience.cursorPerson! };
  const { range, next } = await writeStep(tx, await audienceOf(tx, letterId), from, now);
  await endLease(tx, worker, seq, next && now);
  if (next) {
    const cursor = { cursorArea: next.area, cursorPerson: next.person };
    await tx.update(dispatch).set(cursor).where(eq(dispatch.seq, seq));
  }
  if (range.size === 0) return [];
  const entry = { letterId, lane, ...range, createdAt: now, dueAt: leaseEnd(now), leasedBy: worker };
  const [written] = await tx.insert(dispatch).values(entry).returning({ seq: dispatch.seq });
  return [{ letterId, lane, ...range, seq: written!.seq, cursorArea: null, cursorPerson: null }];
}

/** Leases what is due in a lane, about `size` deliveries; an audience without rows gets its next ones first. */
export function takeWork(worker: string, lane: Lane, size: number, now: Date): Promise<Dispatch[]> {
  return store().tx(
    async (tx) => {
      const taken: Dispatch[] = [];
      for (const one of await lease(tx, worker, lane, size, now))
        taken.push(...(one.cursorArea === null ? [one] : await carryOn(tx, worker, one, now)));
      return taken;
    },
    { relaxed: true },
  );
}
