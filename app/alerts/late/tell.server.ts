import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { officersOf } from "~/organisations/officers.server";
import { textsFor } from "~/texts/index";
import { lateReviewDue } from "../officer-letters";
import { type AlertRow, wordsOf } from "../words.server";

interface Due {
  alert: AlertRow;
  sentBy: string;
  sender: string;
  reason: string;
}

/** Sent by one officer alone, a morning ago, and read by nobody since. */
async function reviewsDue(now: Date): Promise<Due[]> {
  const { read, t } = store();
  const { lateReview, alert, person } = t;
  return read
    .select({ alert, sentBy: lateReview.sentBy, sender: person.name, reason: lateReview.reason })
    .from(lateReview)
    .innerJoin(alert, eq(alert.id, lateReview.id))
    .innerJoin(person, eq(person.id, lateReview.sentBy))
    .where(and(isNull(lateReview.toldAt), isNull(lateReview.reviewedAt), lte(lateReview.dueAt, now)))
    .orderBy(asc(lateReview.sentAt))
    .limit(50);
}

/** Writes to the other officers; where there is none yet, the task waits for one. Of two workers one writes. */
async function tell(decision: Decision, { alert, sentBy, sender, reason }: Due): Promise<void> {
  const { tx, now } = decision;
  const { lateReview } = store().t;
  const others = (await officersOf(tx, alert.municipalityId)).filter(({ personId }) => personId !== sentBy);
  if (others.length === 0) return;
  const untold = and(eq(lateReview.id, alert.id), isNull(lateReview.toldAt), isNull(lateReview.reviewedAt));
  const told = await tx.update(lateReview).set({ toldAt: now }).where(untold).returning({ id: lateReview.id });
  if (told.length === 0) return;
  const words = await wordsOf(tx, alert);
  for (const { personId, locale } of others) {
    const content = lateReviewDue(textsFor(locale), locale, words, { from: sender, note: reason });
    const letter = { kind: "lateReviewDue", content, municipalityId: alert.municipalityId } as const;
    await queueLetter(decision, letter, { personId });
  }
}

/** Tells the second officers, once, what waits to be read afterwards since the night. A job for the worker's clock. */
export async function tellOfLateReviews(now: Date): Promise<void> {
  for (const due of await reviewsDue(now)) await store().tx((tx) => tell({ tx, now }, due), { serial: true });
}
