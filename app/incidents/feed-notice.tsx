import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Notice } from "~/ui";
import type { feedStanding } from "./poll-feed.server";

/** How new the list is, and why it may not be; nothing where no feed is configured. */
export function FeedNotice({ feed }: { feed: Awaited<ReturnType<typeof feedStanding>> }) {
  const [{ incidents }, locale] = [useTexts(), useLocale()];
  if (!feed) return null;
  const fetched = feed.answeredAt ? incidents.fetched(dayAndTime(feed.answeredAt, locale)) : incidents.notFetched;
  if (!feed.problem) return <p>{fetched}</p>;
  return (
    <Notice tone="warn" title={incidents.feedProblem.title}>
      <p>
        {incidents.feedProblem[feed.problem]} {fetched}
      </p>
    </Notice>
  );
}
