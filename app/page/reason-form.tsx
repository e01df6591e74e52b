import type { SubmissionResult } from "@conform-to/react";
import { exportForm } from "~/households/export/forms";
import { useTexts } from "~/texts/use";
import { fieldProps, TextArea } from "~/ui";
import { PageForm, useFormOf } from "./form";

/** Why somebody takes out a register, of an area or of the municipality; `id` names the reading. */
export function ReasonForm({ id, answer }: { id: string; answer: SubmissionResult | undefined }) {
  const t = useTexts();
  const { takingOut } = t;
  const [form, fields] = useFormOf(exportForm(t), answer);
  return (
    <PageForm form={form} fields={fields} submit={takingOut.submit}>
      <input type="hidden" name="id" value={id} />
      <TextArea {...fieldProps(fields.reason)} label={takingOut.reason} hint={takingOut.reasonHint} rows={3} />
    </PageForm>
  );
}
