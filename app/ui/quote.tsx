import type { ReactNode } from "react";

export type QuoteProps = {
  children: ReactNode;
  who: ReactNode;
  at?: string;
  when?: string /** e.g. a `StatusBadge`. */;
  status?: ReactNode;
};

/** What somebody wrote, in their own words. */
export function Quote({ children, who, at, when, status }: QuoteProps) {
  return (
    <figure className="quote">
      <blockquote>{children}</blockquote>
      <figcaption>
        <span className="quote-who">{who}</span>
        {when ? <time dateTime={at}>{when}</time> : null}
        {status}
      </figcaption>
    </figure>
  );
}
