import { Icon } from "~/ui/icon";

export type PaginationProps = {
  label: string;
  /** "Visar 1–20 av 114". */
  summary?: string;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
  /** Numbered pages; a gap has no `href`. `name` is read out, e.g. "Sida 2". */
  pages?: { href?: string; label: string; name?: string; current?: boolean }[];
};

/** The way through a long list. */
export function Pagination({ label, summary, previous, next, pages = [] }: PaginationProps) {
  return (
    <nav className="pagination" aria-label={label}>
      {summary ? <p className="pagination-summary">{summary}</p> : null}
      <ul>
        {previous ? (
          <li>
            <a href={previous.href} rel="prev">
              <Icon name="back" size={20} />
              {previous.label}
            </a>
          </li>
        ) : null}
        {pages.map((page, index) => (
          <li key={index} className="pagination-page">
            {page.href ? (
              <a href={page.href} aria-label={page.name} aria-current={page.current ? "page" : undefined}>
                {page.label}
              </a>
            ) : (
              <span>{page.label}</span>
            )}
          </li>
        ))}
        {next ? (
          <li>
            <a href={next.href} rel="next">
              {next.label}
              <Icon name="arrow" size={20} />
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
