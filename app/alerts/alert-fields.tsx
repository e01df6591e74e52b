import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import {
  Checkbox,
  Checkboxes,
  choiceProps,
  type FieldSource,
  fieldProps,
  Notice,
  Radios,
  TextArea,
  TextField,
  type TextLimit,
} from "~/ui";
import type { areaChoices } from "./choices.server";
import { longest } from "./forms";
import { alertKinds, alertPriorities } from "./kinds";

export type Choices = Awaited<ReturnType<typeof areaChoices>>;
export type Named<Name extends string> = Record<Name, FieldSource>;

/** How a long text tells its limit. */
export const limitOf = ({ alerts: { write } }: Texts, max: number): TextLimit => ({
  max,
  text: write.limit(max),
  left: write.left,
});

/** What is sent, and how urgent it is. */
export function KindFields({ fields }: { fields: Named<"kind" | "priority"> }) {
  const { kinds, priorities, write } = useTexts().alerts;
  const kindOptions = alertKinds.map((value) => ({ value, label: kinds[value], hint: write.kindHints[value] }));
  const priorityOptions = alertPriorities.map((value) => ({
    value,
    label: priorities[value],
    hint: write.priorityHints[value],
  }));
  return (
    <>
      <Radios {...fieldProps(fields.kind)} label={write.kind} options={kindOptions} />
      <Radios {...fieldProps(fields.priority)} label={write.priority} options={priorityOptions} />
    </>
  );
}

/** The words of an alert. */
export function WordFields({ fields }: { fields: Named<"title" | "body" | "place" | "timeSpan" | "advice"> }) {
  const t = useTexts();
  const { write } = t.alerts;
  return (
    <>
      <TextField {...fieldProps(fields.title)} label={write.title} hint={write.titleHint} />
      <TextArea
        {...fieldProps(fields.body)}
        label={write.body}
        hint={`${write.bodyHint} ${t.writing.markHint}`}
        rows={8}
        limit={limitOf(t, longest.body)}
      />
      <TextField
        {...fieldProps(fields.place)}
        label={write.place}
        hint={write.placeHint}
        optional={write.forWarnings}
      />
      <TextField
        {...fieldProps(fields.timeSpan)}
        label={write.timeSpan}
        hint={write.timeSpanHint}
        optional={write.forWarnings}
      />
      <TextArea
        {...fieldProps(fields.advice)}
        label={write.advice}
        hint={write.adviceHint}
        optional={write.forWarnings}
        rows={4}
        limit={limitOf(t, longest.advice)}
      />
    </>
  );
}

/** Which areas get it, each with how many it reaches there. */
export function AreaFields({ fields, areas }: { fields: Named<"areas" | "everyArea">; areas: Choices }) {
  const { write, members } = useTexts().alerts;
  if (areas.length === 0) return <Notice tone="warn">{write.noAreas}</Notice>;
  const options = areas.map(({ id, name, route, ...count }) => {
    const reach = write.areaHint(members(count.members), count.paperHouseholds);
    return { value: id, label: name, hint: route === "viaContact" ? `${reach}. ${write.viaContact}` : reach };
  });
  return (
    <>
      <Checkboxes {...choiceProps(fields.areas)} label={write.areas} options={options} />
      <Checkbox {...fieldProps(fields.everyArea)} label={write.everyArea} hint={write.everyAreaHint} />
    </>
  );
}
