import { useTexts } from "~/texts/use";
import { type FieldSource, fieldProps, TextArea, TextField } from "~/ui";
import { longest } from "./forms";
import { replyLimit } from "./reply-fields";

/** Name and text of an answer template. */
export function TemplateFields({ fields }: { fields: Record<"name" | "body", FieldSource> }) {
  const t = useTexts();
  const { templates } = t.replies;
  return (
    <>
      <TextField {...fieldProps(fields.name)} label={templates.name} width="medium" />
      <TextArea {...fieldProps(fields.body)} label={templates.body} limit={replyLimit(t, longest.answer)} />
    </>
  );
}
