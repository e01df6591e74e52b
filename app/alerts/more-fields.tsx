import { useTexts } from "~/texts/use";
import { Checkbox, type FieldSource, Folded, fieldProps, Select, TextArea, TextField } from "~/ui";
import { limitOf, type Named } from "./alert-fields";
import { longest } from "./forms";
import { alertCategories } from "./kinds";
import { alertStatuses } from "./practice/rules";

/** Whether a folded part has something to show from the start. */
export const hasAny = (fields: FieldSource[]): boolean =>
  fields.some(({ errors, initialValue }) => (errors ?? []).length > 0 || (initialValue ?? "") !== "");

const englishNames = ["titleEn", "bodyEn", "placeEn", "timeSpanEn", "adviceEn", "callEn"] as const;

type EnglishName = (typeof englishNames)[number];
type AlwaysAsked = "titleEn" | "bodyEn" | "adviceEn";

/** The same words in English, beside the Swedish ones where there is room; those that the form asks in Swedish. */
export function EnglishFields(props: {
  fields: Named<AlwaysAsked> & Partial<Named<Exclude<EnglishName, AlwaysAsked>>>;
}) {
  const { fields } = props;
  const t = useTexts();
  const { english } = t.writing;
  const { write } = t.alerts;
  return (
    <Folded title={english.title} open={hasAny(englishNames.flatMap((name) => fields[name] ?? []))}>
      <p>{english.lead}</p>
      <div lang="en">
        <EnglishLine field={fields.titleEn} label={`${write.title} ${english.inEnglish}`} />
        <TextArea
          {...fieldProps(fields.bodyEn)}
          label={`${write.body} ${english.inEnglish}`}
          rows={8}
          limit={limitOf(t, longest.body)}
        />
        <EnglishLine field={fields.placeEn} label={`${write.place} ${english.inEnglish}`} />
        <EnglishLine field={fields.timeSpanEn} label={`${write.timeSpan} ${english.inEnglish}`} />
        <TextArea
          {...fieldProps(fields.adviceEn)}
          label={`${write.advice} ${english.inEnglish}`}
          rows={4}
          limit={limitOf(t, longest.advice)}
        />
        <EnglishLine field={fields.callEn} label={`${t.writing.call} ${english.inEnglish}`} />
      </div>
    </Folded>
  );
}

/** One line of them, where it is asked. */
const EnglishLine = ({ field, label }: { field: FieldSource | undefined; label: string }) =>
  field ? <TextField {...fieldProps(field)} label={label} /> : null;

/** What has a sensible beginning: subject, whom to call, and who else may read it. */
export function MoreFields({ fields }: { fields: Named<"category" | "call" | "public" | "status"> }) {
  const { writing, practice } = useTexts();
  const statuses = alertStatuses.map((value) => ({ value, label: practice.choices[value] }));
  const options = alertCategories.map((value) => ({ value, label: writing.categories[value] }));
  const isReal = (fields.status.initialValue ?? "actual") === "actual";
  const open = !isReal || hasAny([fields.call, { ...fields.category, initialValue: "" }]);
  return (
    <Folded title={writing.more} open={open}>
      <Select {...fieldProps(fields.category)} label={writing.category} hint={writing.categoryHint} options={options} />
      <TextField {...fieldProps(fields.call)} label={writing.call} hint={writing.callHint} />
      <Checkbox {...fieldProps(fields.public)} label={writing.public} hint={writing.publicHint} />
      <Select {...fieldProps(fields.status)} label={practice.field} hint={practice.hint} options={statuses} />
    </Folded>
  );
}
