import type { ReactNode } from "react";

/** Fields that few need, behind one line. Opened from the start when something in them is wrong or filled in. */
export function Folded({ title, open, children }: { title: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="folded" open={open}>
      <summary>{title}</summary>
      <div className="folded-inside">{children}</div>
    </details>
  );
}
