import type { FollowUp } from "~/db/schema/alerts";
import { day, dayAndTime } from "~/texts/dates";
import type { Texts } from "~/texts/index";
import { useLocale, useTexts } from "~/texts/use";
import { ButtonLink, Notice, Section } from "~/ui";
import { StateBadge } from "../badges";
import { RichText } from "../rich-text";
import type { Later } from "./later";
import type { FollowLine, ThreadLine } from "./thread.server";

/** What a part of a thread is called. */
const nameOf = ({ follow }: Texts, followUp: FollowUp | null) => (followUp ? follow.kinds[followUp] : follow.first);

/** What has come after an alert, before its words: whoever opens an old warning reads first that it is over. */
export function CameAfter({ later, hrefOf }: { later: Later[]; hrefOf: (id: string) => string }) {
  const t = useTexts();
  const locale = useLocale();
  if (later.length === 0) return null;
  return (
    <Notice title={t.follow.cameAfter}>
      <ul>
        {later.map(({ id, title, followUp, at }) => (
          <li key={id}>
            {nameOf(t, followUp)}: <a href={hrefOf(id)}>{title}</a> ({day(at, locale)})
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What came before and after an alert, for its readers; `at` makes a part's address in their area. */
export function ThreadForReaders({
  thread,
  current,
  at,
}: {
  thread: ThreadLine[];
  current: string;
  at: (id: string) => string;
}) {
  const t = useTexts();
  const locale = useLocale();
  const others = thread.filter((one) => one.id !== current);
  if (others.length === 0) return null;
  return (
    <Section title={t.follow.threadTitle}>
      {others.map(({ id, title, body, followUp, approvedAt, lang }) => (
        <Section key={id} title={`${nameOf(t, followUp)}: ${title}`} level={3}>
          <RichText parts={body} lang={lang} />
          <p>
            {approvedAt ? dayAndTime(approvedAt, locale) : ""} <a href={at(id)}>{t.follow.open}</a>
          </p>
        </Section>
      ))}
    </Section>
  );
}

/** The thread as the officers see it, with what is not sent yet, and the way to go on with it. */
export function ThreadForOfficers({
  thread,
  current,
  isSent,
}: {
  thread: FollowLine[];
  current: string;
  isSent: boolean;
}) {
  const t = useTexts();
  const locale = useLocale();
  const { follow } = t;
  const others = thread.filter((one) => one.id !== current);
  return (
    <Section title={follow.threadTitle}>
      <p>{follow.officerText}</p>
      {others.length > 0 ? (
        <ul>
          {others.map(({ id, title, followUp, state, createdAt, approvedAt }) => (
            <li key={id}>
              {nameOf(t, followUp)}: <a href={`/varningar/${id}`}>{title}</a>,{" "}
              {dayAndTime(approvedAt ?? createdAt, locale)} <StateBadge state={state} />
            </li>
          ))}
        </ul>
      ) : null}
      {isSent ? (
        <p>
          <ButtonLink href={`/varningar/${current}/folj-upp`} look="second">
            {follow.goOn}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}
