import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

/** What every field takes; `fieldProps(fields.x)` gives all but the texts. */
export type FieldProps = {
  name: string;
  /** Defaults to the name. The error summary links to it. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  defaultValue?: string;
  required?: boolean;
  /** Said after the label of a field that may be left empty, e.g. "frivilligt". */
  optional?: string;
};

/** Attributes that tie a control to its hint and error. */
export type Described = {
  id: string;
  name: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  "aria-required"?: true;
};

export function described({ name, id = name, hint, error, required }: FieldProps, more?: string): Described {
  const by = [hint && `${id}-hint`, error && `${id}-error`, more].filter(Boolean).join(" ");
  return {
    id,
    name,
    ...(by && { "aria-describedby": by }),
    ...(error && { "aria-invalid": true }),
    ...(required && { "aria-required": true }),
  };
}

/** A label, its hint and its error around one control. */
export function Field({ children, ...props }: FieldProps & { children: ReactNode }) {
  const { name, id = name, label, hint, error, optional } = props;
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <FieldLabel id={id} label={label} optional={optional} />
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

/** `optional`: the word that says so, in brackets. */
export function FieldLabel({ id, label, optional }: Pick<FieldProps, "label" | "optional"> & { id: string }) {
  return (
    <label className="field-label" htmlFor={id}>
      {label}
      {optional ? <span className="field-optional"> ({optional})</span> : null}
    </label>
  );
}

export function FieldHint({ id, hint }: { id: string; hint?: ReactNode }) {
  return hint ? (
    <p className="field-hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null;
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  return error ? (
    <p className="field-error" id={`${id}-error`}>
      <Icon name="alert" size={22} />
      {error}
    </p>
  ) : null;
}
