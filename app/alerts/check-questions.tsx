import { useTexts } from "~/texts/use";
import { Checkboxes, choiceProps, type FieldSource } from "~/ui";
import { questions } from "./forms";

/** The questions that stand between a text and its readers, each to be answered with yes. */
export function CheckQuestions({ field, version }: { field: FieldSource; version: number }) {
  const { check } = useTexts().alerts;
  const options = questions.map((value) => ({ value, label: check.questions[value] }));
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <Checkboxes {...choiceProps(field)} label={check.legend} options={options} />
    </>
  );
}
