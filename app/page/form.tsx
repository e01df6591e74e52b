import { type FieldMetadata, getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { z } from "zod";
import { useTexts } from "~/texts/use";
import { DangerButton, ErrorSummary, FormActions, SubmitButton, summaryErrors } from "~/ui";

/**
 * A form whose one schema checks it in the browser and, in the action, on the server. `lastResult` is what the
 * action answered (`submission.reply()`); what was typed stays. `unchecked`: values of a button named "intent" that
 * send the form as it stands.
 */
export function useFormOf<S extends z.ZodType<Record<string, unknown>, Record<string, unknown>>>(
  schema: S,
  lastResult: unknown,
  options: { id?: string; defaultValue?: Partial<z.input<S>>; unchecked?: readonly string[] } = {},
) {
  const isUnchecked = (form: FormData) => options.unchecked?.includes(String(form.get("intent"))) ?? false;
  return useForm<z.input<S>, z.output<S>>({
    id: options.id ?? "form",
    lastResult: lastResult as SubmissionResult<string[]> | undefined,
    defaultValue: options.defaultValue as never,
    shouldValidate: "onSubmit",
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) =>
      parseWithZod(formData, { schema: (isUnchecked(formData) ? z.looseObject({}) : schema) as never }),
  });
}

/** True while a form is on its way, so that its button cannot be pressed twice. */
export const useBusy = (): boolean => useNavigation().state !== "idle";

// biome-ignore lint/suspicious/noExplicitAny: the metadata's type follows each form's schema
type AnyForm = { id: string; errors?: string[]; allErrors: Record<string, string[]> } & Record<string, any>;

/** The fields in error when nobody lists them: in the schema's order, by the ids that conform gives (`form-name`). */
const fieldsInError = ({ id, allErrors }: AnyForm) =>
  Object.entries(allErrors)
    .filter(([name]) => name !== "")
    .map(([name, errors]) => ({ id: `${id}-${name}`, name, errors }));

/**
 * The frame of a form: error summary first, then the fields, then one button. `fields` in the order they
 * stand, as a list, when that is not the schema's order (useForm's own `fields` lists nothing: it is a proxy).
 * Extra buttons or links follow as `beside`.
 */
export function PageForm(props: {
  form: AnyForm;
  fields: FieldMetadata<unknown>[] | object;
  submit: ReactNode;
  /** What the button does cannot be taken back. */
  danger?: boolean;
  beside?: ReactNode;
  action?: string;
  children: ReactNode;
}) {
  const { common } = useTexts();
  const busy = useBusy();
  const fields = Array.isArray(props.fields) ? (props.fields as FieldMetadata<unknown>[]) : fieldsInError(props.form);
  return (
    <Form method="post" action={props.action} {...getFormProps(props.form as never)} noValidate>
      <ErrorSummary title={common.errorSummary} errors={summaryErrors(fields as never, props.form.errors)} />
      {props.children}
      <FormActions>
        {props.danger ? (
          <DangerButton busy={busy}>{props.submit}</DangerButton>
        ) : (
          <SubmitButton busy={busy}>{props.submit}</SubmitButton>
        )}
        {props.beside}
      </FormActions>
    </Form>
  );
}
