import type { ReactNode } from "react";
import { StateHouse, type StepState } from "~/ui/state-house";

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
  const now = steps.findIndex((step) => step.state === "current");
  return (
    <div className="steps-frame">
      <ol className="steps" aria-label={label} data-wide={wideFor(steps.length)}>
        {steps.map((step, index) => (
          <li key={index} data-state={step.state} aria-current={index === now ? "step" : undefined}>
            <StateHouse state={step.state} />
            <div className="step-text">
              <p className="step-title">{step.title}</p>
              <p className="step-meta">
                <span className="step-state">{step.stateText}</span>
                {step.who ? <span className="step-who">{step.who}</span> : null}
              </p>
              {step.detail ? <div className="step-detail">{step.detail}</div> : null}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How many fit side by side: five on a middle width, eight on a wide one; more always stand under each other. */
function wideFor(count: number) {
  if (count <= 5) return "few";
  return count <= 8 ? "many" : undefined;
}
