import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Quote, Section } from "~/ui";
import type { Kept } from "./ask.server";
import { MarkedWords } from "./marked-words";

/** What has been asked about a text and stands all the same: the words, the reason, who gave it and when. */
export function KeptHints({ kept }: { kept: Kept[] }) {
  const { hints } = useTexts().alerts;
  const locale = useLocale();
  if (kept.length === 0) return null;
  return (
    <Section title={hints.keptTitle}>
      <p>{hints.keptLead}</p>
      <ol className="hints">
        {kept.map(({ key, kind, places, reason, who, at }) => (
          <li className="hint" key={key}>
            <h3>{hints.kinds[kind].title}</h3>
            <MarkedWords places={places} />
            <Quote who={who} at={at.toISOString()} when={dayAndTime(at, locale)}>
              {reason}
            </Quote>
          </li>
        ))}
      </ol>
    </Section>
  );
}
