import { useEffect, useRef } from "react";
import { Icon } from "~/ui/icon";

export type SummaryError = {
  /** Id of the field; without one the error belongs to the whole form. */ fieldId?: string;
  text: string;
};

/** What must be put right, first on the page, each line leading to its field. Renders nothing without errors. */
export function ErrorSummary({ title, errors }: { title: string; errors: SummaryError[] }) {
  const ref = useRef<HTMLDivElement>(null);
  const said = errors.map((error) => error.text).join("\n");
  useEffect(() => {
    if (said) ref.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript this is what takes a person to the errors after the answer
    <div className="error-summary" ref={ref} tabIndex={-1} autoFocus>
      <div role="alert">
        <h2>
          <Icon name="alert" size={28} />
          {title}
        </h2>
        <ul>
          {errors.map(({ fieldId, text }) => (
            <li key={`${fieldId} ${text}`}>{fieldId ? <a href={`#${fieldId}`}>{text}</a> : text}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
