import { Form } from "@remix-run/react";
import { useTexts } from "~/texts/use";
import { described, ErrorSummary, Field, FormActions, Section, SubmitButton } from "~/ui";

/** The list to read. `problem`: why the one just sent was refused. */
export function UploadForm(props: { formId: string; problem?: string; busy: boolean; most: number }) {
  const { common, lists } = useTexts();
  const { import: words } = lists;
  const { formId, problem, busy, most } = props;
  const field = { name: "file", label: words.file, hint: words.fileHint(most), error: problem };
  return (
    <Section title={words.uploadTitle}>
      <p>{words.protectedHint}</p>
      <Form method="post" encType="multipart/form-data" noValidate>
        <ErrorSummary title={common.errorSummary} errors={problem ? [{ fieldId: "file", text: problem }] : []} />
        <input type="hidden" name="id" value={formId} />
        <Field {...field}>
          <input className="input" type="file" accept=".csv,.txt,.tsv,.xlsx" {...described(field)} />
        </Field>
        <FormActions>
          <SubmitButton busy={busy}>{words.submit}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
