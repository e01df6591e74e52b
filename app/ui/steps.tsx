import type { ReactNode } from "react";

export type StepState = "done" | "current" | "next";
export type Step = {
  state: StepState;
  title: ReactNode;
  /** The state in words, e.g. "Klart", "Nu", "Sedan". */
  stateText: string;
  /** Who acts in this step, e.g. "Polisen i Nora". */
  who?: ReactNode;
  detail?: ReactNode;
};

/** Where a thing stands: houses along a street. What is done has its roof filled, the current house has light in its window. */
export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <div className="steps-frame">
      <ol className="steps" aria-label={label} data-wide={steps.length <= 5 || undefined}>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have a fixed order
          <li key={index} data-state={step.state} aria-current={step.state === "current" ? "step" : undefined}>
            <StepHouse state={step.state} />
            <div className="step-text">
              <p className="step-state">{step.stateText}</p>
              <p className="step-title">{step.title}</p>
              {step.who ? <p className="step-who">{step.who}</p> : null}
              {step.detail ? <div className="step-detail">{step.detail}</div> : null}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function StepHouse({ state }: { state: StepState }) {
  return (
    <svg className="step-house" viewBox="0 0 32 36" width={32} height={36} aria-hidden="true" focusable="false">
      <path className="step-wall" d="M3 35V15L16 3l13 12v20z" />
      {state === "current" ? <path className="step-window" d="M12 18h8v9h-8z" /> : null}
      {state === "done" ? <path className="step-check" d="m10 22 4.5 5L22 17" /> : null}
    </svg>
  );
}
