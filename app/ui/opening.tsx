import type { ReactNode } from "react";
import { StreetScene } from "~/ui/street-scene";

export type OpeningProps = { title: ReactNode; lead: ReactNode; actions: ReactNode };

/** The top of the start page: what this is, what one can do, and the town it is about. Its title is the page's h1. */
export function Opening({ title, lead, actions }: OpeningProps) {
  return (
    <div className="opening">
      <div className="opening-text">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        <div className="form-actions">{actions}</div>
      </div>
      <StreetScene />
    </div>
  );
}
