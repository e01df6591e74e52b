import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Quote } from "~/ui";
import { PlainText, WhereAndWhen } from "./alert-text";
import type { AlertWords } from "./letters";

export interface ShownGreeting {
  id: string;
  contact: string;
  note: string;
  at: Date;
}

/** An alert as its readers see it on a page: the same words as in the letter. */
export function AlertView({
  words,
  greetings,
  sentAt,
}: {
  words: AlertWords;
  greetings: ShownGreeting[];
  sentAt: Date;
}) {
  const { alerts } = useTexts();
  const locale = useLocale();
  const { author, municipality, advice, source } = words;
  return (
    <>
      {greetings.map(({ id, contact, note, at }) => (
        <Quote key={id} who={alerts.letters.forwardedFrom(contact)} at={at.toISOString()} when={dayAndTime(at, locale)}>
          <PlainText text={note} />
        </Quote>
      ))}
      <WhereAndWhen words={words} />
      <PlainText text={words.body} lang="sv" />
      {advice ? (
        <>
          <h2>{alerts.advice}</h2>
          <PlainText text={advice} lang="sv" />
        </>
      ) : null}
      {source ? (
        <p>
          <a href={source}>{alerts.source}</a>
        </p>
      ) : null}
      <p>
        <strong>{alerts.letters.emergency}</strong> {alerts.letters.neverAct}
      </p>
      <p>
        {alerts.letters.sentBy(alerts.writtenBy(author.name, author.title), municipality)}{" "}
        {alerts.area.sentAt(dayAndTime(sentAt, locale))}
      </p>
    </>
  );
}
