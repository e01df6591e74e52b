import { FieldError, FieldHint, type FieldProps } from "~/ui/form/field";
import type { Choice } from "~/ui/form/select";

export type RadiosProps = FieldProps & { options: Choice[] };
export type CheckboxesProps = Omit<FieldProps, "defaultValue"> & { options: Choice[]; defaultValues?: string[] };
export type CheckboxProps = FieldProps & { value?: string; defaultChecked?: boolean };

/** One of a few. */
export function Radios({ defaultValue, ...props }: RadiosProps) {
  return <Group {...props} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}

/** Any of a few. */
export function Checkboxes({ defaultValues = [], ...props }: CheckboxesProps) {
  return <Group {...props} type="checkbox" chosen={defaultValues} />;
}

/** One box of its own, such as a consent. */
export function Checkbox({ value = "on", defaultChecked, ...props }: CheckboxProps) {
  const { name, id = name, label, hint, error } = props;
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <FieldError id={id} error={error} />
      <div className="choice">
        <input
          {...{ type: "checkbox", id, name, value, defaultChecked: defaultChecked ?? props.defaultValue === value }}
          aria-describedby={by || undefined}
          aria-invalid={error ? true : undefined}
        />
        <label htmlFor={id}>{label}</label>
        <FieldHint id={id} hint={hint} />
      </div>
    </div>
  );
}

type GroupProps = Omit<FieldProps, "defaultValue"> & {
  options: Choice[];
  type: "radio" | "checkbox";
  chosen: string[];
};

function Group({ name, id = name, label, hint, error, optional, options, type, chosen }: GroupProps) {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className="field" data-invalid={error ? true : undefined} aria-describedby={by || undefined}>
      <legend className="field-label">
        {label}
        {optional ? <span className="field-optional"> ({optional})</span> : null}
      </legend>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {options.map((option, index) => {
        // The first box carries the group's id: the error summary leads to it.
        const optionId = index === 0 ? id : `${id}-${index + 1}`;
        const hintId = option.hint ? `${optionId}-about` : undefined;
        return (
          <div className="choice" key={option.value}>
            <input
              {...{ type, id: optionId, name, value: option.value, defaultChecked: chosen.includes(option.value) }}
              aria-describedby={hintId}
            />
            <label htmlFor={optionId}>{option.label}</label>
            {option.hint ? <p id={hintId}>{option.hint}</p> : null}
          </div>
        );
      })}
    </fieldset>
  );
}
