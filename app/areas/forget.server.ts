/** What is forgotten of applications and closed areas: jobs for the worker's clock. */
import { and, inArray, isNull, lt, ne, or, sql } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";
import { longClosed } from "./long-closed.server";

const day = 86_400_000;
/** Milliseconds after a link ended (db/purposes: `tenDays`). */
const linksKept = 10 * day;

/** Two calendar years before `now` (db/purposes: `twoYearsAfterDecision`). */
function twoYearsBefore(now: Date): Date {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - 2);
  return then;
}

/** Forgets applications, with their questions and answers, two years after they were decided; areas stay. */
export function forgetDecidedApplications(now: Date): Promise<void> {
  const { application, applicationDecision, area } = store().t;
  const old = lt(applicationDecision.decidedAt, twoYearsBefore(now));
  return inBatches(() =>
    store().tx(async (tx) => {
      const decided = await tx
        .select({ id: applicationDecision.applicationId })
        .from(applicationDecision)
        .where(old)
        .limit(mostAtOnce);
      const ids = decided.map((row) => row.id);
      if (ids.length === 0) return 0;
      await tx.update(area).set({ applicationId: null }).where(inArray(area.applicationId, ids));
      await tx.delete(application).where(inArray(application.id, ids));
      return ids.length;
    }),
  );
}

/** Forgets the links of questions ten days after they were answered or the application was decided. */
export function forgetQuestionLinks(now: Date): Promise<void> {
  const { applicationQuestion, applicationDecision } = store().t;
  const { id, tokenHash, answeredAt, applicationId } = applicationQuestion;
  const before = new Date(now.getTime() - linksKept);
  return inBatches(() =>
    store().tx(async (tx) => {
      const decided = tx
        .select({ id: applicationDecision.applicationId })
        .from(applicationDecision)
        .where(lt(applicationDecision.decidedAt, before));
      const ended = await tx
        .select({ id })
        .from(applicationQuestion)
        .where(and(ne(tokenHash, id), or(lt(answeredAt, before), inArray(applicationId, decided))))
        .limit(mostAtOnce);
      const ids = ended.map((row) => row.id);
      const gone = { tokenHash: sql`${id}` };
      if (ids.length > 0) await tx.update(applicationQuestion).set(gone).where(inArray(id, ids));
      return ids.length;
    }),
  );
}

/**
 * Ends the memberships, and the service, of those whose area has been closed for as long as the municipality has decided; they
 * are then forgotten as others who left.
 */
export function endClosedMemberships(now: Date): Promise<void> {
  const { member, contact } = store().t;
  return inBatches(() =>
    store().tx(async (tx) => {
      const staying = await tx
        .select({ id: member.id })
        .from(member)
        .where(and(isNull(member.leftAt), inArray(member.areaId, await longClosed(tx, now))))
        .limit(mostAtOnce);
      const ids = staying.map((row) => row.id);
      if (ids.length === 0) return 0;
      await tx
        .update(contact)
        .set({ releasedAt: now })
        .where(and(inArray(contact.memberId, ids), isNull(contact.releasedAt)));
      await tx.update(member).set({ leftAt: now }).where(inArray(member.id, ids));
      return ids.length;
    }),
  );
}
