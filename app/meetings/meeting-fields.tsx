import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { Checkbox, type FieldSource, fieldProps, Select, TextArea, TextField } from "~/ui";
import { lengths } from "./forms";

/** How long, in the words of the dictionary. */
export const lengthOptions = ({ meetings: { arrange } }: Texts) =>
  lengths.map((minutes) => ({ value: String(minutes), label: arrange.lengths[minutes] }));

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
