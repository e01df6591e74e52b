/** What lists leave behind is forgotten: jobs for the worker's clock. */
import { and, eq, inArray, isNull, lt } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";
import { drafts, endList, forgotten } from "./draft.server";
import { eraseStrangers } from "./undo.server";

/** Milliseconds (db/purposes: `untilTakenIn`). */
const draftsKept = 7 * 86_400_000;
/** Milliseconds (db/purposes: `twoYearsAfterDecision`). */
const refusalsKept = 2 * 365 * 86_400_000;
/** Milliseconds (db/purposes: `oneYear`). */
const readingsKept = 365 * 86_400_000;

/** Drafts that nobody decided about, what was said of rows that were taken in, and lists without an invitation left. */
export async function forgetLists(now: Date): Promise<void> {
  const { listImport } = store().t;
  const before = new Date(now.getTime() - draftsKept);
  await store().tx(async (tx) => {
    const old = await tx
      .select({ id: listImport.id })
      .from(listImport)
      .where(and(inArray(listImport.state, drafts), lt(listImport.uploadedAt, before)));
    for (const { id } of old) await endList(tx, now, id);
    const ended = and(inArray(listImport.state, ["taken", "undone"]), lt(listImport.endedAt, before));
    await tx.update(listImport).set(forgotten).where(ended);
    await tx.delete(listImport).where(and(eq(listImport.state, "over"), lt(listImport.endedAt, before)));
  });
}

/** People whom a list brought or a neighbour invited, and who never answered: the invitation goes, and they with it. */
export function forgetUnanswered(now: Date): Promise<void> {
  const { invitation } = store().t;
  return inBatches(() =>
    store().tx(async (tx) => {
      const old = await tx
        .select({ id: invitation.id, personId: invitation.personId })
        .from(invitation)
        .where(and(isNull(invitation.outcome), lt(invitation.expiresAt, now)))
        .limit(mostAtOnce);
      if (old.length === 0) return 0;
      await tx.delete(invitation).where(
        inArray(
          invitation.id,
          old.map(({ id }) => id),
        ),
      );
      await eraseStrangers(
        tx,
        old.map(({ personId }) => personId),
        now,
      );
      return old.length;
    }),
  );
}

/** Forgets who took out a register a year ago. */
export async function forgetReadings(now: Date): Promise<void> {
  const { registerReading } = store().t;
  const before = new Date(now.getTime() - readingsKept);
  await store().tx((tx) => tx.delete(registerReading).where(lt(registerReading.at, before)));
}

/** Forgets who said no to a list two years ago. */
export async function forgetRefusals(now: Date): Promise<void> {
  const { listRefusal } = store().t;
  const before = new Date(now.getTime() - refusalsKept);
  await store().tx((tx) => tx.delete(listRefusal).where(lt(listRefusal.at, before)));
}
