import { type ChangeEvent, useEffect, useId, useRef, useState } from "react";
import { described, Field, type FieldProps } from "~/ui";

/** Milliseconds without a key before suggestions are asked for. */
const pause = 250;

/** A post, so that no letter of it stands in a log. Without an answer nothing is suggested. */
async function streetsBeginning(typed: string): Promise<string[]> {
  const body = new URLSearchParams({ q: typed });
  const answer = await fetch("/var-bor-jag/gator", { method: "POST", body }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as { streets: string[] }).streets : [];
}

/** A field for street and number. Where JavaScript runs, streets are suggested as one types; without it, it is a field. */
export function StreetField(props: FieldProps) {
  const listId = useId();
  const [streets, setStreets] = useState<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const suggest = (event: ChangeEvent<HTMLInputElement>) => {
    const typed = event.target.value.trim();
    clearTimeout(timer.current);
    if (typed.length < 2 || /\d/.test(typed)) return;
    timer.current = setTimeout(() => void streetsBeginning(typed).then(setStreets), pause);
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
        {streets.map((street) => (
          <option key={street} value={`${street} `} />
        ))}
      </datalist>
    </Field>
  );
}
