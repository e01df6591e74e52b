import type { ReactNode } from "react";

/** A map that was opened while hidden does not know its size until somebody says that it may have changed. */
const measure = () => window.dispatchEvent(new Event("resize"));

/** Fields that few need, behind one line. Opened from the start when something in them is wrong or filled in. */
export function Folded({ title, open, children }: { title: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="folded" open={open} onToggle={measure}>
      <summary>{title}</summary>
      <div className="folded-inside">{children}</div>
    </details>
  );
}
