import { Form } from "@remix-run/react";
import { useTexts } from "~/texts/use";
import { described, ErrorSummary, Field, FormActions, Section, Select, SubmitButton } from "~/ui";
import { localZones } from "../sweref";

/** The file of addresses. `problem`: why the one just sent was refused. */
export function UploadForm({ formId, problem, busy }: { formId: string; problem?: string; busy: boolean }) {
  const { common, where } = useTexts();
  const { register } = where;
  const field = { name: "file", label: register.file, error: problem };
  const zones = localZones
    .map((zone) => ({ value: zone, label: register.local(zone) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Section title={register.uploadTitle}>
      <p>{register.upload}</p>
      <Form method="post" encType="multipart/form-data" noValidate>
        <ErrorSummary title={common.errorSummary} errors={problem ? [{ fieldId: "file", text: problem }] : []} />
        <input type="hidden" name="id" value={formId} />
        <Field {...field}>
          <input className="input" type="file" accept=".csv,.txt,.tsv,.json,.geojson" {...described(field)} />
        </Field>
        <Select name="zone" label={register.zone} options={zones} empty={register.zones[""]} />
        <FormActions>
          <SubmitButton busy={busy}>{register.submit}</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
