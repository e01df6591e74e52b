import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

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
      <Icon name="street" size={48} />
      <p className="empty-title">{title}</p>
      {children}
      {action ? <div className="empty-action">{action}</div> : null}
    </div>
  );
}
