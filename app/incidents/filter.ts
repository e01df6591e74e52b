/** What of the police's events somebody wants to see. */
export interface IncidentFilter {
  /** One of the police's types, or "". */
  type: string;
  /** Days "2026-11-26", or "". */
  from: string;
  to: string;
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const dayIn = (value: string | null) =>
  value && dayShape.test(value) && !Number.isNaN(Date.parse(value)) ? value : "";

/** The filter that an address asks for; what cannot be read asks for nothing. */
export function filterIn(url: string): IncidentFilter {
  const asked = new URL(url).searchParams;
  const type = (asked.get("typ") ?? "").replaceAll("\0", "").slice(0, 100);
  return { type, from: dayIn(asked.get("fran")), to: dayIn(asked.get("till")) };
}

/** The list's address with a filter, and what it says besides. */
export function filteredHref(
  path: string,
  { type, from, to }: IncidentFilter,
  more: Record<string, string> = {},
): string {
  const asked = Object.entries({ ...more, typ: type, fran: from, till: to }).filter(([, value]) => value);
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked)}` : path;
}
