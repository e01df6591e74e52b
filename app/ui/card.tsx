import type { ReactNode } from "react";

export type CardProps = { title?: ReactNode; href?: string; level?: 2 | 3 | 4; children: ReactNode; foot?: ReactNode };

/** Something that can be taken up on its own, such as an area in a list. With `href` the whole card leads there. */
export function Card({ title, href, level = 3, children, foot }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className="card" data-link={href ? true : undefined}>
      {title ? <Heading className="card-title">{href ? <a href={href}>{title}</a> : title}</Heading> : null}
      <div className="card-body">{children}</div>
      {foot ? <div className="card-foot">{foot}</div> : null}
    </article>
  );
}
