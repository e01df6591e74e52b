import { useFetcher } from "@remix-run/react";
import { type ChangeEvent, useEffect, useId, useRef } from "react";
import { described, Field, type FieldProps } from "~/ui";

/** Milliseconds without a key before suggestions are asked for. */
const pause = 250;

/** A field for street and number. Where JavaScript runs, streets are suggested as one types; without it, it is a field. */
export function StreetField(props: FieldProps) {
  const listId = useId();
  const fetcher = useFetcher<{ streets: string[] }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const suggest = (event: ChangeEvent<HTMLInputElement>) => {
    const typed = event.target.value.trim();
    clearTimeout(timer.current);
    if (typed.length < 2 || /\d/.test(typed)) return;
    timer.current = setTimeout(() => fetcher.load(`/var-bor-jag/gator?q=${encodeURIComponent(typed)}`), pause);
  };
  return (
    <Field {...props}>
      <input
        className="input"
        type="text"
        list={listId}
        autoComplete="address-line1"
        spellCheck={false}
        defaultValue={props.defaultValue}
        onChange={suggest}
        {...described(props)}
      />
      <datalist id={listId}>
        {(fetcher.data?.streets ?? []).map((street) => (
          <option key={street} value={`${street} `} />
        ))}
      </datalist>
    </Field>
  );
}
