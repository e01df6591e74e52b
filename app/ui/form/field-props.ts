import type { SummaryError } from "~/ui/form/error-summary";

/** The part of conform's field metadata that the fields need. */
export type FieldSource = { id: string; name: string; errors?: string[]; initialValue?: unknown; required?: boolean };

/** conform's `fields.x` as props of a field: `<TextField {...fieldProps(fields.name)} label="Namn" />`. */
export function fieldProps(field: FieldSource) {
  const { id, name, errors, initialValue, required } = field;
  return {
    id,
    name,
    ...(required && { required }),
    ...(errors?.[0] !== undefined && { error: errors[0] }),
    ...(typeof initialValue === "string" && { defaultValue: initialValue }),
  };
}

/** The same for `Checkboxes`, whose value is a list. */
export function choiceProps(field: FieldSource) {
  const { defaultValue, ...props } = fieldProps(field);
  const list = Array.isArray(field.initialValue) ? field.initialValue : [defaultValue];
  return { ...props, defaultValues: list.filter((value): value is string => typeof value === "string") };
}

/** Errors of the form and of its fields in the order they stand on the page, for `ErrorSummary`. */
export function summaryErrors(fields: FieldSource[], formErrors: string[] = []): SummaryError[] {
  const ofFields = fields.flatMap((field) =>
    (field.errors ?? []).slice(0, 1).map((text) => ({ fieldId: field.id, text })),
  );
  return [...formErrors.map((text) => ({ text })), ...ofFields];
}
