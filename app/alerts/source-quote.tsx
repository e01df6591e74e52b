import type { incidentHere } from "~/incidents/read.server";
import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Quote, Section } from "~/ui";

type Source = NonNullable<Awaited<ReturnType<typeof incidentHere>>>;

/** The police's own words about the event, for the officer to retell. */
export function SourceQuote({ source }: { source: Source }) {
  const { alerts } = useTexts();
  const locale = useLocale();
  const { sourceTitle, sourceHelp, sourceTimePlace } = alerts.write;
  const when = sourceTimePlace(dayAndTime(source.occurredAt, locale), source.place);
  return (
    <Section title={sourceTitle}>
      <Quote who={source.type} when={when} at={source.occurredAt.toISOString()}>
        {source.summary}
      </Quote>
      <p>{sourceHelp}</p>
      <p>
        <a href={source.url}>{alerts.source}</a>
      </p>
    </Section>
  );
}
