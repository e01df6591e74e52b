import { Form } from "@remix-run/react";
import { useTexts } from "~/texts/use";
import { described, ErrorSummary, Field, type FieldProps, FormActions, Section, SubmitButton, TextField } from "~/ui";
import { type AttachmentProblem, longestLabel } from "./limits";

interface Attached {
  id: string;
  label: string;
}

/** What an alert has attached, each to be taken away. */
export function AttachedList(props: { alertId: string; attachments: Attached[]; busy: boolean }) {
  const { attachments: words } = useTexts().writing;
  if (props.attachments.length === 0) return <p>{words.none}</p>;
  return (
    <ul>
      {props.attachments.map(({ id, label }) => (
        <li key={id}>
          <a href={`/varningar/${props.alertId}/bilagor/${id}`}>{label}</a>
          <Form method="post" encType="multipart/form-data">
            <SubmitButton look="quiet" name="remove" value={id} busy={props.busy}>
              {words.remove}
              <span className="sr-only"> {label}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}

type Refused = { problem: AttachmentProblem; label: string } | undefined;

/** A file with what it shows. `refused`: what was wrong with the one just sent; its label stays, no browser keeps a file. */
export function AttachForm({ formId, refused, busy }: { formId: string; refused: Refused; busy: boolean }) {
  const { common, writing } = useTexts();
  const { attachments: words } = writing;
  const problem = refused && words.problems[refused.problem](longestLabel);
  const isLabels = refused?.problem === "label" || refused?.problem === "longLabel";
  const file = {
    name: "file",
    label: words.file,
    hint: words.fileHint,
    ...(problem && !isLabels && { error: problem }),
  };
  const label = {
    name: "label",
    label: words.label,
    hint: words.labelHint,
    ...(problem && isLabels && { error: problem }),
  };
  return (
    <Section title={words.add}>
      <Form method="post" encType="multipart/form-data" noValidate>
        <ErrorSummary
          title={common.errorSummary}
          errors={problem ? [{ fieldId: isLabels ? "label" : "file", text: problem }] : []}
        />
        <input type="hidden" name="id" value={formId} />
        <FileField {...file} />
        <TextField {...label} defaultValue={refused?.label ?? ""} />
        <FormActions>
          <SubmitButton busy={busy}>{words.submit}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}

function FileField(props: FieldProps) {
  return (
    <Field {...props}>
      <input
        className="input"
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif,application/pdf"
        {...described(props)}
      />
    </Field>
  );
}
