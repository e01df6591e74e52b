import { and, asc, eq, isNull, lte, ne } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { alertHere } from "../here.server";

/** `own`: whoever sent it cannot be the second pair of eyes; `none`: nothing of it waits to be read. */
export type ReviewAnswer = "reviewed" | "own" | "none";

/**
 * Another officer has read a warning that was sent by one alone, and says what there is to say about it.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export function reviewAfterwards(permit: Permit<"alert.approve">, id: string, remark: string): Promise<ReviewAnswer> {
  return decide(permit, { objectId: id, detail: { late: true } }, async ({ tx, now }): Promise<ReviewAnswer> => {
    await alertHere(tx, permit, id);
    const { lateReview } = store().t;
    const [found] = await tx.select().from(lateReview).where(eq(lateReview.id, id));
    if (!found) undo("none");
    if (found.reviewedAt) undo("reviewed");
    const { personId } = permit.actor;
    if (found.sentBy === personId) undo("own");
    await tx
      .update(lateReview)
      .set({ reviewedBy: personId, reviewedAt: now, remark })
      .where(and(eq(lateReview.id, id), isNull(lateReview.reviewedAt)));
    return "reviewed";
  });
}

/** What is known of a warning's reading afterwards; null when it needed none. */
export async function lateReviewOf(read: Reader, alertId: string) {
  const { lateReview, person } = store().t;
  const [row] = await read
    .select({
      sentBy: lateReview.sentBy,
      sender: person.name,
      sentAt: lateReview.sentAt,
      reason: lateReview.reason,
      reviewedBy: lateReview.reviewedBy,
      reviewedAt: lateReview.reviewedAt,
      remark: lateReview.remark,
    })
    .from(lateReview)
    .innerJoin(person, eq(person.id, lateReview.sentBy))
    .where(eq(lateReview.id, alertId));
  if (!row) return null;
  const { reviewedBy, ...rest } = row;
  const [reviewer] = reviewedBy
    ? await read.select({ name: person.name }).from(person).where(eq(person.id, reviewedBy))
    : [];
  return { ...rest, reviewer: reviewer?.name ?? null };
}

/** Warnings that the officer should read afterwards: sent by somebody else alone, yesterday or before, the oldest first. */
export async function waitingReviews({ actor, scope }: Permit<"desk.read"> | Permit<"alert.review">, now = new Date()) {
  const { read, t } = store();
  const { lateReview, alert, person } = t;
  return read
    .select({ id: alert.id, title: alert.title, sender: person.name, sentAt: lateReview.sentAt })
    .from(lateReview)
    .innerJoin(alert, eq(alert.id, lateReview.id))
    .innerJoin(person, eq(person.id, lateReview.sentBy))
    .where(
      and(
        eq(lateReview.municipalityId, scope.municipalityId),
        isNull(lateReview.reviewedAt),
        lte(lateReview.dueAt, now),
        ne(lateReview.sentBy, actor.personId),
      ),
    )
    .orderBy(asc(lateReview.sentAt));
}
