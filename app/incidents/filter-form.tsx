import { Form } from "@remix-run/react";
import { useTexts } from "~/texts/use";
import { FormActions, Select, SubmitButton, TextField } from "~/ui";
import type { IncidentFilter } from "./filter";

/** Narrows the list by type and time; the answer has an address of its own. `keep` stays in it. */
export function FilterForm({
  filter,
  types,
  keep = {},
}: {
  filter: IncidentFilter;
  types: { type: string; n: number }[];
  keep?: Record<string, string>;
}) {
  const { incidents: t } = useTexts();
  return (
    <Form method="get">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Select
        name="typ"
        label={t.filter.type}
        empty={t.filter.anyType}
        defaultValue={filter.type}
        options={types.map(({ type, n }) => ({ value: type, label: `${type} (${n})` }))}
      />
      <TextField name="fran" type="date" width="medium" label={t.filter.from} defaultValue={filter.from} />
      <TextField name="till" type="date" width="medium" label={t.filter.to} defaultValue={filter.to} />
      <FormActions>
        <SubmitButton busy={false} look="second">
          {t.filter.show}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
