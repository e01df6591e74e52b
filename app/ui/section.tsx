import { type ReactNode, useId } from "react";
import { StreetRule } from "~/ui/street";

export type SectionProps = { title: ReactNode; children: ReactNode; level?: 2 | 3; id?: string; action?: ReactNode };

/** A named part of a page under its own heading; `action` is a link or button beside the heading. */
export function Section({ title, children, level = 2, id, action }: SectionProps) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="section" id={id} aria-labelledby={headingId} data-level={level}>
      {level === 2 ? <StreetRule /> : null}
      <div className="section-head">
        <Heading id={headingId}>{title}</Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
