import { described, Field, type FieldProps } from "~/ui/form/field";

/** The six digits from a letter: one field, so that pasting and a phone's suggestion work. Spaces are the server's to drop. */
export function CodeField(props: FieldProps) {
  return (
    <Field {...props}>
      <input
        className="input code-input"
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoCorrect="off"
        spellCheck={false}
        size={8}
        defaultValue={props.defaultValue}
        {...described(props)}
      />
    </Field>
  );
}
