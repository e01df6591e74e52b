import { useTexts } from "~/texts/use";
import { type FieldSource, fieldProps, Radios, Section, TextField } from "~/ui";
import type { Asked } from "./ask.server";
import { hintFields, namedWords } from "./forms";
import { MarkedWords } from "./marked-words";

type Fields = Record<string, FieldSource>;

/** What a hint is about, and why it is asked. */
function About({ hint: { kind, host, places } }: { hint: Asked }) {
  const { hints } = useTexts().alerts;
  return (
    <>
      <h3>{hints.kinds[kind].title}</h3>
      <MarkedWords places={places} />
      <p>
        {hints.kinds[kind].why}{" "}
        {host ? (
          <>
            {hints.goesTo} <strong className="hint-host">{host}</strong>
          </>
        ) : null}
      </p>
    </>
  );
}

function HintQuestion({ hint, fields, edit }: { hint: Asked; fields: Fields; edit: string }) {
  const { hints } = useTexts().alerts;
  const names = hintFields(hint.key);
  const labels = edit.replace(/andra$/, "bilagor");
  const options = Object.entries(hints.kinds[hint.kind].reasons).map(([value, label]) => ({ value, label }));
  return (
    <li className="hint">
      <About hint={hint} />
      <p>
        <a href={hint.places[0]?.field === "label" ? labels : `${edit}#form-${hint.places[0]?.field}`}>
          {hints.change}
        </a>
      </p>
      <Radios {...fieldProps(fields[names.ready]!)} label={hints.why(namedWords(hint))} options={options} />
      <TextField {...fieldProps(fields[names.own]!)} label={hints.own} hint={hints.ownHint} optional={hints.optional} />
    </li>
  );
}

/** Each of a text's words that may identify or deceive somebody, to be changed or to be let stand with a reason. */
export function HintQuestions({ open, fields, edit }: { open: Asked[]; fields: Fields; edit: string }) {
  const { hints } = useTexts().alerts;
  if (open.length === 0) return null;
  return (
    <Section title={hints.title}>
      <p>{hints.lead(open.length)}</p>
      <ol className="hints">
        {open.map((hint) => (
          <HintQuestion key={hint.key} {...{ hint, fields, edit }} />
        ))}
      </ol>
    </Section>
  );
}
