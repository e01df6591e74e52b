import { useTexts } from "~/texts/use";
import { Checkboxes, choiceProps, type FieldSource } from "~/ui";
import { questions } from "./forms";
import { hintFields } from "./hints/forms";
import { HintQuestions } from "./hints/hint-questions";
import type { OfficersAlert } from "./read.server";

type Fields = Record<string, FieldSource>;
type Checked = Pick<OfficersAlert, "hints" | "version"> & { id: string };

/** The fields of the check in the order they stand on the page; `fields` are conform's. */
export function checkOrder(fields: { checked: FieldSource }, { open }: OfficersAlert["hints"]): FieldSource[] {
  const byName = fields as unknown as Fields;
  const asked = open.map(({ key }) => hintFields(key)).flatMap(({ ready, own }) => [byName[ready]!, byName[own]!]);
  return [...asked, fields.checked];
}

/**
 * What stands between a text and its readers: what its words ask, each to be answered with a reason or by changing the
 * text, and the questions that no computer can answer, each to be answered with yes.
 */
export function CheckQuestions({ fields, alert }: { fields: { checked: FieldSource }; alert: Checked }) {
  const { check, hints } = useTexts().alerts;
  const { open, kept } = alert.hints;
  const clear = open.length + kept.length === 0;
  const options = questions.map((value) => ({ value, label: check.questions[value] }));
  return (
    <>
      <input type="hidden" name="version" value={alert.version} />
      <HintQuestions open={open} fields={fields as unknown as Fields} edit={`/varningar/${alert.id}/andra`} />
      {clear ? <p>{hints.none}</p> : null}
      <Checkboxes {...choiceProps(fields.checked)} label={clear ? check.legend : hints.legend} options={options} />
    </>
  );
}
