import { useTexts } from "~/texts/use";
import { fieldProps, Select, TextArea, TextField } from "~/ui";
import { KindFields, limitOf, type Named } from "../alert-fields";
import { longest } from "../forms";
import { alertCategories } from "../kinds";
import type { templateOrder } from "./forms";

/** The fields of a text to begin with, Swedish and English. */
export function TemplateFields({ fields }: { fields: Named<(typeof templateOrder)[number]> }) {
  const t = useTexts();
  const { write } = t.alerts;
  const { categories, category, english, templates } = t.writing;
  const options = alertCategories.map((value) => ({ value, label: categories[value] }));
  const words = (suffix: "" | "En", label: (text: string) => string) => (
    <div className="field-group" lang={suffix ? "en" : undefined}>
      <TextField {...fieldProps(fields[`title${suffix}`])} label={label(write.title)} />
      <TextArea
        {...fieldProps(fields[`body${suffix}`])}
        label={label(write.body)}
        rows={6}
        limit={limitOf(t, longest.body)}
      />
      <TextArea
        {...fieldProps(fields[`advice${suffix}`])}
        label={label(write.advice)}
        rows={4}
        limit={limitOf(t, longest.advice)}
      />
    </div>
  );
  return (
    <>
      <TextField {...fieldProps(fields.name)} label={templates.name} hint={templates.nameHint} width="medium" />
      <KindFields fields={fields} />
      <Select {...fieldProps(fields.category)} label={category} options={options} />
      {words("", (text) => text)}
      {words("En", (text) => `${text} ${english.inEnglish}`)}
    </>
  );
}
