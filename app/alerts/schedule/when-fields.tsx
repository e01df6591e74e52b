import { useTexts } from "~/texts/use";
import { type FieldSource, fieldProps, Radios, TextField } from "~/ui";
import { comesTwice } from "./send-time";

type Fields = Record<"when" | "at" | "which", FieldSource>;

/** Now, or at a time on Stockholm's clock; of an hour that comes twice, which of the two. */
export function WhenFields({ fields }: { fields: Fields }) {
  const { schedule } = useTexts().writing;
  const given = typeof fields.at.initialValue === "string" ? fields.at.initialValue : "";
  const options = (["now", "later"] as const).map((value) => ({ value, label: schedule.when[value] }));
  const which = (["first", "second"] as const).map((value) => ({ value, label: schedule.which[value] }));
  return (
    <>
      <Radios {...fieldProps(fields.when)} label={schedule.title} options={options} />
      <TextField
        {...fieldProps(fields.at)}
        type="datetime-local"
        label={schedule.at}
        hint={schedule.atHint}
        optional={schedule.onlyLater}
        width="medium"
      />
      {comesTwice(given) ? <Radios {...fieldProps(fields.which)} label={schedule.whichLabel} options={which} /> : null}
    </>
  );
}
