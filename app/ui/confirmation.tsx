import type { ReactNode } from "react";
import { StateHouse } from "~/ui/state-house";
import { Mark } from "~/ui/street";

export type ConfirmationProps = { title: ReactNode; lead?: ReactNode; nextTitle: ReactNode; children: ReactNode };

/** The page after: what was done, and below what happens next and when. Its title is the page's h1. */
export function Confirmation({ title, lead, nextTitle, children }: ConfirmationProps) {
  return (
    <div className="confirmation">
      <div className="confirmation-panel">
        <StateHouse state="done" />
        <div className="confirmation-text">
          <h1>{title}</h1>
          {lead ? <p className="confirmation-lead">{lead}</p> : null}
        </div>
        <Mark />
      </div>
      <div className="confirmation-next">
        <h2>{nextTitle}</h2>
        {children}
      </div>
    </div>
  );
}
