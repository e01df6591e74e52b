import { useActionData } from "@remix-run/react";
import type { Asked } from "~/meetings/answer.server";
import { answerForm, chooseForm } from "~/meetings/forms";
import { whenOf } from "~/meetings/when";
import { useLocale, useTexts } from "~/texts/use";
import { Checkboxes, choiceProps, fieldProps, Notice, Radios, TextField } from "~/ui";
import { PageForm, useFormOf } from "./form";

type Answered = Pick<Asked, "answer" | "people"> & { done: boolean };

/** Coming or not, and how many; what was answered before stands there to be changed. */
export function AnswerPart({ answer, people, done }: Answered) {
  const t = useTexts();
  const { answer: words } = t.meetings;
  const coming = answer ? (answer === "coming" ? "yes" : "no") : undefined;
  const [form, fields] = useFormOf(answerForm(t), useActionData(), {
    defaultValue: { coming, people: String(people ?? 1) },
  });
  const said = answer === "coming" ? words.doneYes(people ?? 1) : words.doneNo;
  return (
    <>
      {answer ? (
        <Notice tone="success" title={done ? words.done : said} live={done}>
          {done ? <p>{said}</p> : null}
          <p>{words.changeMind}</p>
        </Notice>
      ) : null}
      <PageForm form={form} fields={fields} submit={words.submit}>
        <Radios
          {...fieldProps(fields.coming)}
          label={words.coming}
          options={[
            { value: "yes", label: words.yes },
            { value: "no", label: words.no },
          ]}
        />
        <TextField
          {...fieldProps(fields.people)}
          required={false}
          label={words.people}
          hint={words.peopleHint}
          inputMode="numeric"
          width="short"
        />
      </PageForm>
    </>
  );
}

type Chosen = Pick<Asked, "options" | "chosen"> & { chose: boolean; done: boolean };

/** Which of the proposed times suit. */
export function ChoosePart({ options, chosen, chose, done }: Chosen) {
  const [t, locale] = [useTexts(), useLocale()];
  const { answer: words } = t.meetings;
  const [form, fields] = useFormOf(chooseForm(), useActionData(), { defaultValue: { options: chosen } });
  const times = options.map(({ id, startsAt, endsAt }) => ({ value: id, label: whenOf(startsAt, endsAt, locale) }));
  return (
    <>
      {chose ? (
        <Notice tone="success" title={done ? words.done : words.doneTimes(chosen.length)} live={done}>
          {done ? <p>{words.doneTimes(chosen.length)}</p> : null}
          <p>{words.doneNext}</p>
        </Notice>
      ) : null}
      <PageForm form={form} fields={fields} submit={words.submit}>
        <Checkboxes {...choiceProps(fields.options)} label={words.times} hint={words.timesHint} options={times} />
      </PageForm>
    </>
  );
}
