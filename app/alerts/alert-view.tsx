import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Quote } from "~/ui";
import { PlainText, WhereAndWhen } from "./alert-text";
import { AttachmentLinks } from "./attachments/links";
import type { AlertWords } from "./letters";
import { PracticeNotice } from "./practice/notice";
import type { Readable } from "./readable.server";
import { RichText } from "./rich-text";

export interface ShownGreeting {
  id: string;
  contact: string;
  note: string;
  at: Date;
}

/** An alert as its readers see it on a page: the same words as in the letter. `attachedAt`: where everybody finds what is attached. */
export function AlertView({
  words,
  told,
  greetings,
  sentAt,
  attachedAt,
}: {
  words: AlertWords;
  told: Readable;
  greetings: ShownGreeting[];
  sentAt: Date;
  attachedAt?: string;
}) {
  const { alerts } = useTexts();
  const locale = useLocale();
  const { author, municipality, source } = words;
  return (
    <>
      {greetings.map(({ id, contact, note, at }) => (
        <Quote key={id} who={alerts.letters.forwardedFrom(contact)} at={at.toISOString()} when={dayAndTime(at, locale)}>
          <PlainText text={note} />
        </Quote>
      ))}
      <PracticeNotice status={words.status} />
      <ToldWords told={told} />
      <AttachmentLinks at={attachedAt ?? `/varningar/${words.id}/bilagor`} attachments={words.attachments} />
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

/** The officer's words, in the reader's language where they are there. */
export function ToldWords({ told }: { told: Readable }) {
  const { alerts, writing } = useTexts();
  const locale = useLocale();
  const { lang } = told;
  return (
    <>
      {lang === locale ? null : <p>{alerts.letters.inSwedish}</p>}
      <WhereAndWhen words={told} />
      <RichText parts={told.body} lang={lang} />
      {told.advice.length > 0 ? <h2>{alerts.advice}</h2> : null}
      <RichText parts={told.advice} lang={lang} />
      {told.call ? (
        <p lang={lang}>
          {writing.callLabel}: <strong>{told.call}</strong>
        </p>
      ) : null}
    </>
  );
}
