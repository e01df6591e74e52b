import { day, dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Notice, Section, Timeline } from "~/ui";
import type { lifeOf } from "./life.server";
import type { reviewPage } from "./read.server";

type Page = Omit<Awaited<ReturnType<typeof reviewPage>>, "mayAttest">;

/** Where the area stands in its year, or that the review has just been done. */
export function ReviewStanding({ areaId, page, isDone }: { areaId: string; page: Page; isDone: boolean }) {
  const { attest } = useTexts().reviews;
  const locale = useLocale();
  const { stage, from, dueBy, isTime, isReviewed, reviews } = page;
  if (isDone)
    return (
      <Notice tone="success" title={attest.doneTitle} live>
        <p>{attest.done(day(dueBy, locale))}</p>
        {reviews[0]?.signs === "faded" ? (
          <p>
            {attest.doneSigns} <a href={`/omraden/${areaId}/skyltar`}>{attest.toSigns}</a>
          </p>
        ) : null}
      </Notice>
    );
  if (stage === "approved") return <Notice title={attest.notYet} />;
  if (stage === "closed") return <Notice title={attest.closed} />;
  if (stage === "dormant") return <Notice tone="warn" title={attest.rests} />;
  const last = reviews[0] ? attest.last(day(reviews[0].heldAt, locale)) : attest.never;
  return (
    <Notice tone={isTime ? "warn" : "info"} title={last}>
      <p>
        {isReviewed && !isTime ? attest.next(day(from, locale), day(dueBy, locale)) : attest.due(day(dueBy, locale))}
      </p>
    </Notice>
  );
}

/** The reviews before. */
export function ReviewHistory({ reviews }: { reviews: Page["reviews"] }) {
  const { attest } = useTexts().reviews;
  const locale = useLocale();
  if (reviews.length === 0) return null;
  const events = reviews.map(({ heldAt, households, by }) => {
    return { at: heldAt.toISOString(), when: day(heldAt, locale), what: attest.historyRow(households, by) };
  });
  return (
    <Section title={attest.history}>
      <Timeline label={attest.history} events={events} />
    </Section>
  );
}

type Steps = Awaited<ReturnType<typeof lifeOf>>["steps"];

/** Every step of an area's life. */
export function LifeTimeline({ steps }: { steps: Steps }) {
  const { life } = useTexts().reviews;
  const locale = useLocale();
  if (steps.length === 0) return <p>{life.empty}</p>;
  const events = steps.map(({ step, at, by, note }) => ({
    at: at.toISOString(),
    when: dayAndTime(at, locale),
    who: by ?? life.clock,
    what: life.steps[step],
    children: note ? <p className="timeline-said">{note}</p> : null,
  }));
  return <Timeline label={life.title} events={events} />;
}
