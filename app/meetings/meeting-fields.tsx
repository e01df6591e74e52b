import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { Checkbox, type FieldSource, fieldProps, Select, TextArea, TextField } from "~/ui";
import { lengths } from "./forms";

/** How long, in the words of the dictionary. */
export const lengthOptions = ({ meetings: { arrange } }: Texts) =>
  lengths.map((minutes) => ({ value: String(minutes), label: arrange.lengths[minutes] }));

type TimeFieldsProps = { fields: Record<"time1" | "time2" | "time3" | "time4", FieldSource> };

/** One time, or up to four to choose among. */
export function TimeFields({ fields }: TimeFieldsProps) {
  const t = useTexts();
  const { arrange } = t.meetings;
  const more = [fields.time2, fields.time3, fields.time4];
  return (
    <>
      <TextField
        {...fieldProps(fields.time1)}
        label={arrange.time(1)}
        hint={arrange.timeHint}
        type="datetime-local"
        width="medium"
      />
      {more.map((field, i) => (
        <TextField
          key={field.name}
          {...fieldProps(field)}
          label={arrange.time(i + 2)}
          hint={i === 0 ? arrange.timeMore : undefined}
          optional={t.common.optional}
          type="datetime-local"
          width="medium"
        />
      ))}
    </>
  );
}

type Fields = Record<"minutes" | "place" | "link" | "note" | "privateHome" | "isPublic", FieldSource>;

/** How long, where, and what else to know: the same for a new meeting and a changed one. */
export function WhereFields({ fields }: { fields: Fields }) {
  const t = useTexts();
  const { arrange } = t.meetings;
  const { optional } = t.common;
  return (
    <>
      <Select {...fieldProps(fields.minutes)} label={arrange.minutes} options={lengthOptions(t)} />
      <TextField {...fieldProps(fields.place)} required={false} label={arrange.place} hint={arrange.placeHint} />
      <TextField
        {...fieldProps(fields.link)}
        required={false}
        label={arrange.link}
        hint={arrange.linkHint}
        type="url"
        spellCheck={false}
      />
      <Checkbox {...fieldProps(fields.privateHome)} label={arrange.privateHome} />
      <Checkbox {...fieldProps(fields.isPublic)} label={arrange.isPublic} />
      <TextArea
        {...fieldProps(fields.note)}
        required={false}
        label={arrange.note}
        hint={arrange.noteHint}
        optional={optional}
        rows={3}
      />
    </>
  );
}
