import { described, Field, type FieldProps } from "~/ui/form/field";

export type Choice = { value: string; label: string; hint?: string };

/** One of many; for up to about seven choices `Radios` is easier. `empty` is the text of the choice nobody has made yet. */
export function Select({ options, empty, ...props }: FieldProps & { options: Choice[]; empty?: string }) {
  return (
    <Field {...props}>
      <div className="select">
        <select className="input" defaultValue={props.defaultValue ?? ""} {...described(props)}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Field>
  );
}
