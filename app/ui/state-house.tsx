export type StepState = "done" | "current" | "next";

/** A house along the way: done has its wall filled and a check, the current one has light in its window. */
export function StateHouse({ state }: { state: StepState }) {
  return (
    <svg
      className="state-house"
      data-state={state}
      viewBox="0 0 32 36"
      width={40}
      height={45}
      aria-hidden="true"
      focusable="false"
    >
      <path className="house-wall" d="M3 35V15L16 3l13 12v20z" />
      {state === "current" ? <path className="house-window" d="M11 17h10v11H11zM16 17v11M11 22.5h10" /> : null}
      {state === "done" ? <path className="house-check" d="m9.5 22 4.5 5L23 16.5" /> : null}
    </svg>
  );
}
