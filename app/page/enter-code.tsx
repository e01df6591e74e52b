import type { ReactNode } from "react";
import { codeForm } from "~/people/forms";
import { useTexts } from "~/texts/use";
import { CodeField, fieldProps, Section } from "~/ui";
import { PageForm, useFormOf } from "./form";

interface Words {
  code: string;
  codeHint: string;
  submit: string;
  noLetter: string;
  noLetterItems: string[];
}

/**
 * Where the code of a letter is typed. `answered` is what the action said, `beside` stands next to the button and
 * `below` under the form; `item` is one thing more to try when no letter comes, and the children follow these.
 */
export function EnterCode(props: {
  words: Words;
  answered: unknown;
  beside?: ReactNode;
  below: ReactNode;
  item?: ReactNode;
  children?: ReactNode;
}) {
  const { words } = props;
  const [form, fields] = useFormOf(codeForm(useTexts()), props.answered);
  return (
    <>
      <PageForm form={form} fields={fields} submit={words.submit} beside={props.beside}>
        <CodeField {...fieldProps(fields.code)} label={words.code} hint={words.codeHint} />
      </PageForm>
      {props.below}
      <Section title={words.noLetter}>
        <ul>
          {words.noLetterItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
          {props.item ? <li>{props.item}</li> : null}
        </ul>
        {props.children}
      </Section>
    </>
  );
}
