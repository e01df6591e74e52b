import type { ReactNode } from "react";
import { Icon, type IconName } from "~/ui/icon";

export type TimelineEvent = {
  /** Machine time (ISO 8601) and the same in words, in Stockholm's time. */
  at: string;
  when: string;
  who?: ReactNode;
  what: ReactNode;
  /** A tick unless something else says better what kind of step it was. */
  icon?: IconName;
  children?: ReactNode;
};

/** Who did what, when. */
export function Timeline({ label, events }: { label: string; events: TimelineEvent[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {events.map((event, index) => (
        <li key={index}>
          <span className="plate" data-done={event.icon ? undefined : true}>
            <Icon name={event.icon ?? "check"} size={18} />
          </span>
          <div className="timeline-text">
            <p className="timeline-what">{event.what}</p>
            <p className="timeline-meta">
              <time dateTime={event.at}>{event.when}</time>
              {event.who ? <span className="timeline-who">{event.who}</span> : null}
            </p>
            {event.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
