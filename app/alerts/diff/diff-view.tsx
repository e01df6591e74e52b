import { Words } from "~/areas/words";
import { useTexts } from "~/texts/use";
import { Section } from "~/ui";
import type { changesFor } from "./seen.server";
import type { Change } from "./words";

type Seen = NonNullable<Awaited<ReturnType<typeof changesFor>>>;

/** What has changed since the reader last had the text in hand, as marked words and as words said aloud. */
export function DiffView({ seen: { version, fields } }: { seen: Seen }) {
  const { diff } = useTexts().writing;
  const { hints } = useTexts().alerts;
  return (
    <Section title={diff.title(version)}>
      {fields.length === 0 ? <p>{diff.onlyOthers}</p> : <p>{diff.lead}</p>}
      <dl className="diff">
        {fields.map(({ field, changes }) => (
          <div key={field}>
            <dt>{hints.fields[field]}</dt>
            <dd className="words" lang={field.endsWith("En") ? "en" : "sv"}>
              <p>
                {changes.map((change, at) => (
                  <Piece key={at} change={change} />
                ))}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Piece({ change: { kind, text } }: { change: Change }) {
  const { diff } = useTexts().writing;
  if (kind === "same") return <Words text={text} />;
  const Tag = kind === "added" ? "ins" : "del";
  return (
    <Tag>
      <span className="sr-only">{kind === "added" ? diff.added : diff.removed}</span>
      <Words text={text} />
      <span className="sr-only">{diff.end}</span>
    </Tag>
  );
}
