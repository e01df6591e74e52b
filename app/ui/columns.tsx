import type { ReactNode } from "react";

/** Main column and a narrower one beside it; on a phone the narrow one follows. */
export function Columns({ children, beside }: { children: ReactNode; beside: ReactNode }) {
  return (
    <div className="columns">
      <div className="columns-main">{children}</div>
      <div className="columns-beside">{beside}</div>
    </div>
  );
}

/** Equal items side by side, as many as fit; with `label` a named list. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="row">{children}</div>;
}
