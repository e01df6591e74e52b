import { Form } from "@remix-run/react";
import { useTexts } from "~/texts/use";
import { FormActions, Section, Select, SubmitButton } from "~/ui";
import { columnRoles } from "./columns";
import type { ShownList } from "./read.server";

/** What each column is, to be put right; the list is then understood anew. */
export function ColumnsForm({ list, busy }: { list: ShownList; busy: boolean }) {
  const { import: words } = useTexts().lists;
  const options = columnRoles.map((role) => ({ value: role, label: words.roles[role] }));
  return (
    <Section title={words.columnsTitle}>
      <p>{words.columnsLead}</p>
      <Form method="post" action={`/omraden/${list.areaId}/hushall/import/beslut`}>
        <input type="hidden" name="id" value={list.id} />
        {list.columns.map((role, at) => (
          <Select
            key={at}
            name={`kolumn-${at}`}
            label={words.column(at + 1, list.headings[at] ?? "")}
            options={options}
            empty={words.ignored}
            defaultValue={role ?? ""}
          />
        ))}
        <FormActions>
          <SubmitButton busy={busy} look="second" name="beslut" value="kolumner">
            {words.changeColumns}
          </SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
