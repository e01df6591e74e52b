import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Notice, Section } from "~/ui";
import { PlainText } from "./alert-text";
import type { Conflict } from "./post.server";

/** What somebody else has saved meanwhile, beside the text that is still in the form: nothing of either is lost. */
export function ConflictView({ conflict: { who, at, fields } }: { conflict: Conflict }) {
  const { conflict } = useTexts().writing;
  const { hints } = useTexts().alerts;
  const locale = useLocale();
  return (
    <Section title={conflict.title}>
      <Notice tone="warn" title={conflict.saved(who, dayAndTime(at, locale))}>
        <p>{conflict.whatToDo}</p>
      </Notice>
      <dl className="conflict">
        {fields.map(({ field, theirs, same }) => (
          <div key={field}>
            <dt>
              {hints.fields[field]}
              {same ? ` (${conflict.same})` : null}
            </dt>
            <dd>{theirs ? <PlainText text={theirs} lang="sv" /> : <p>{conflict.empty}</p>}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
