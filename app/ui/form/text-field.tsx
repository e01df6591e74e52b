import type { HTMLAttributes } from "react";
import { described, Field, type FieldProps } from "~/ui/form/field";

export type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel" | "url" | "search" | "number" | "date" | "time" | "datetime-local";
  autoComplete?: string;
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  spellCheck?: boolean;
  min?: string | number;
  max?: string | number;
  /** How wide the answer is expected to be. */
  width?: "full" | "medium" | "short";
};

/** One line of text, or a date or number in the browser's own field. */
export function TextField({ type = "text", width = "full", ...props }: TextFieldProps) {
  const { autoComplete, inputMode, spellCheck, min, max, defaultValue } = props;
  return (
    <Field {...props}>
      <input
        className="input"
        data-width={width}
        type={type}
        {...{ autoComplete, inputMode, spellCheck, min, max, defaultValue }}
        {...described(props)}
      />
    </Field>
  );
}
