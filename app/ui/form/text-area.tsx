import { type ChangeEvent, useEffect, useState } from "react";
import { described, Field, type FieldProps } from "~/ui/form/field";

export type TextLimit = {
  /** Characters as the server counts them (a line break is two: CR LF). */
  max: number;
  /** "Högst 1 000 tecken." */
  text: string;
  /** The counter's words while writing; below zero means too long. */
  left: (characters: number) => string;
};

export type TextAreaProps = FieldProps & { rows?: number; limit?: TextLimit; spellCheck?: boolean };

/** Several lines of text. The limit is told, never enforced by cutting off what somebody wrote. */
export function TextArea({ rows = 6, limit, ...props }: TextAreaProps) {
  const { id = props.name, defaultValue, spellCheck } = props;
  const [used, setUsed] = useState<number>();
  const count = (event: ChangeEvent<HTMLTextAreaElement>) => setUsed(sentLength(event.target.value));
  return (
    <Field {...props}>
      <textarea
        className="input"
        {...{ rows, defaultValue, spellCheck }}
        {...described(props, limit && `${id}-limit`)}
        onChange={limit ? count : undefined}
      />
      {limit ? <Counter id={`${id}-limit`} limit={limit} used={used} /> : null}
    </Field>
  );
}

/** Length of the text as a form sends it: every line break as CR LF (HTML, section 4.10.22.4). */
export function sentLength(text: string): number {
  return text.replaceAll(/\r\n|\r|\n/g, "\r\n").length;
}

function Counter({ id, limit, used }: { id: string; limit: TextLimit; used?: number }) {
  const left = used === undefined ? undefined : limit.max - used;
  return (
    <>
      <p className="field-limit" id={id} data-over={left !== undefined && left < 0 ? true : undefined}>
        {left === undefined ? limit.text : limit.left(left)}
      </p>
      <p className="sr-only" role="status">
        {useSettled(left === undefined ? "" : limit.left(left))}
      </p>
    </>
  );
}

/** The value once it has stood still for a second, so that a screen reader is not interrupted at every key. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 1000);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
