import { Form } from "@remix-run/react";
import { useLocale, useTexts } from "~/texts/use";
import { Folded, StatusBadge, SubmitButton } from "~/ui";
import { hasEnglishBlanks } from "./begin";
import type { Listed } from "./read.server";

interface Props {
  templates: Listed[];
  code: string;
}

/** Ready texts to begin an alert with. */
export function BeginWith({ templates, code }: Props) {
  const { templates: words } = useTexts().writing;
  const locale = useLocale();
  return (
    <Folded title={words.begin}>
      <ul className="begin-with">
        {templates
          .filter((one) => one.state !== "hidden")
          .map(({ key, name, en }) => (
            <li key={key}>
              <a href={`/varningar/ny?mall=${key}&kommun=${code}`}>{name[locale]}</a>
              {hasEnglishBlanks({ en }) ? (
                <a href={`/varningar/ny?mall=${key}&engelska&kommun=${code}`}>
                  <span className="sr-only">{name[locale]} </span>
                  {words.withEnglish}
                </a>
              ) : null}
            </li>
          ))}
      </ul>
      <p>
        <a href={`/varningar/mallar?kommun=${code}`}>{words.manage}</a>
      </p>
    </Folded>
  );
}

/** Every ready text of a municipality, to change, take away or bring back. */
export function TemplateList({ templates, code }: Props) {
  const { templates: words } = useTexts().writing;
  const locale = useLocale();
  return (
    <ul className="templates">
      {templates.map(({ key, name, sv, state }) => (
        <li key={key}>
          <h2>{name[locale]}</h2>
          <p lang="sv">{sv.title}</p>
          {state === "ready" ? null : (
            <p>
              <StatusBadge tone={state === "hidden" ? "neutral" : "good"}>{words.states[state]}</StatusBadge>
            </p>
          )}
          <Form method="post" className="button-row">
            <input type="hidden" name="key" value={key} />
            <a href={`/varningar/mallar/${key}?kommun=${code}`}>
              {words.change}
              <span className="sr-only"> {name[locale]}</span>
            </a>
            {state === "hidden" ? null : <Press value="remove" label={words.remove} name={name[locale]} />}
            {state === "hidden" || state === "changed" ? (
              <Press value="restore" label={words.restore} name={name[locale]} />
            ) : null}
          </Form>
        </li>
      ))}
    </ul>
  );
}

function Press({ value, label, name }: { value: string; label: string; name: string }) {
  return (
    <SubmitButton look="quiet" name="intent" value={value}>
      {label}
      <span className="sr-only"> {name}</span>
    </SubmitButton>
  );
}
