import type { ReactNode } from "react";
import { Icon, type IconName } from "~/ui/icon";

export type NoticeTone = "info" | "success" | "warn" | "danger";
export type NoticeProps = {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode /** Announce it: it answers what was just done. */;
  live?: boolean;
};

const ICONS: Record<NoticeTone, IconName> = { info: "info", success: "check", warn: "alert", danger: "alert" };

/** Something to know before going on. */
export function Notice({ tone = "info", title, children, live }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={live ? "status" : undefined}>
      <span className="plate">
        <Icon name={ICONS[tone]} size={26} />
      </span>
      <div className="notice-text">
        {title ? <p className="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
