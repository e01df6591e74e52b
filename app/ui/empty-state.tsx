import type { ReactNode } from "react";

/** What to say instead of an empty list, and what one can do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty">
      <EmptyPlot />
      <p className="empty-title">{title}</p>
      {children}
      {action ? <div className="empty-action">{action}</div> : null}
    </div>
  );
}

/** A street with a plot where no house stands yet. */
function EmptyPlot() {
  return (
    <svg className="empty-plot" viewBox="0 0 240 48" width={240} height={48} aria-hidden="true" focusable="false">
      <path d="M0 47h12V26l13-12 13 12v21h150V22l15-14 15 14v25h22" />
      <path className="empty-house" d="M96 47V20l17-15 17 15v27" />
    </svg>
  );
}
