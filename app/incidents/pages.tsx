import { Pagination } from "~/ui";
import { spanOf } from "./paging";

/** The words of a way through a list whose latest rows stand first. */
export interface PagesTexts {
  pages: string;
  shown: (from: number, to: number, total: number) => string;
  previous: string;
  next: string;
}

export interface PagesProps {
  /** The list's address without `sida`, perhaps with a query. */
  href: string;
  page: number;
  size: number;
  total: number;
  texts: PagesTexts;
}

/** The way through a long list; nothing when it fits on one page. */
export function Pages({ href, page, size, total, texts }: PagesProps) {
  const { from, to, hasNewer, hasOlder } = spanOf(page, size, total);
  if (!hasNewer && !hasOlder) return null;
  const at = (number: number) => `${href}${href.includes("?") ? "&" : "?"}sida=${number}`;
  return (
    <Pagination
      label={texts.pages}
      summary={texts.shown(from, to, total)}
      {...(hasNewer && { previous: { href: at(page - 1), label: texts.previous } })}
      {...(hasOlder && { next: { href: at(page + 1), label: texts.next } })}
    />
  );
}
