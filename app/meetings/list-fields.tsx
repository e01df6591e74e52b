import { useTexts } from "~/texts/use";
import { type FieldSource, fieldProps, TextArea } from "~/ui";

/** Agenda and checklist, one point a line. */
export function ListFields({ fields }: { fields: Record<"agenda" | "checklist", FieldSource> }) {
  const { items } = useTexts().meetings;
  return (
    <>
      <TextArea {...fieldProps(fields.agenda)} required={false} label={items.agenda} rows={10} />
      <TextArea {...fieldProps(fields.checklist)} required={false} label={items.checklist} rows={10} />
    </>
  );
}
