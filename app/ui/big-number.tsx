import type { ReactNode } from "react";

export type BigNumberProps = {
  value: ReactNode /** "av 24": said after the number, smaller. */;
  of?: ReactNode;
  label: ReactNode;
  note?: ReactNode;
};

/** One figure that matters, with what it counts. */
export function BigNumber({ value, of, label, note }: BigNumberProps) {
  return (
    <p className="big-number">
      <span className="big-number-value">
        {value}
        {of ? <span className="big-number-of"> {of}</span> : null}
      </span>{" "}
      <span className="big-number-label">{label}</span>
      {note ? <span className="big-number-note"> {note}</span> : null}
    </p>
  );
}
