import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Notice, Quote, Section } from "~/ui";
import type { lateReviewOf, waitingReviews } from "./review.server";

type Review = NonNullable<Awaited<ReturnType<typeof lateReviewOf>>>;
type Waiting = Awaited<ReturnType<typeof waitingReviews>>;

/** That one officer sent a warning alone, why, and what a colleague said of it afterwards. */
export function LateView({ alertId, review, mayReview }: { alertId: string; review: Review; mayReview: boolean }) {
  const { late } = useTexts().writing;
  const locale = useLocale();
  const { sender, sentAt, reason, reviewer, reviewedAt, remark } = review;
  return (
    <Section title={late.title}>
      <Quote who={sender} at={sentAt.toISOString()} when={dayAndTime(sentAt, locale)}>
        {reason}
      </Quote>
      {reviewedAt ? (
        <Quote
          who={late.reviewedBy(reviewer ?? "")}
          at={reviewedAt.toISOString()}
          when={dayAndTime(reviewedAt, locale)}
        >
          {remark}
        </Quote>
      ) : (
        <p>
          {late.waits} {mayReview ? <a href={`/varningar/${alertId}/efterhand`}>{late.review}</a> : null}
        </p>
      )}
    </Section>
  );
}

/** For the desk: what others have sent alone and nobody has read since. */
export function LateTasks({ waiting }: { waiting: Waiting }) {
  const { late } = useTexts().writing;
  const locale = useLocale();
  if (waiting.length === 0) return null;
  return (
    <Notice tone="warn" title={late.tasks(waiting.length)}>
      <ul>
        {waiting.map(({ id, title, sender, sentAt }) => (
          <li key={id}>
            <a href={`/varningar/${id}/efterhand`}>{title}</a> {sender}, {dayAndTime(sentAt, locale)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
