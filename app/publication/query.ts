import { longestQuery } from "./fold";

/** Alerts on a page of a list. */
export const onAPage = 20;

/** What `?sok=` of an address asks for, without what no database takes. */
export const queryIn = (url: string): string =>
  (new URL(url).searchParams.get("sok") ?? "").replaceAll("\0", "").slice(0, longestQuery).trim();

/** The address of a list with what was asked for. */
export const withQuery = (path: string, query: string): string =>
  query ? `${path}?sok=${encodeURIComponent(query)}` : path;
