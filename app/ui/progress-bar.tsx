import { useId } from "react";

/** How far a long work has come. It is right at the time the page was made; reloading the page moves it on. */
export function ProgressBar({ label, value, max, text }: { label: string; value: number; max: number; text: string }) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max}>
        {text}
      </progress>
      <p className="progress-text">{text}</p>
    </div>
  );
}
