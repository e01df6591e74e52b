/** The page (from 1) that `?sida=` of an address asks for. */
export function pageIn(url: string): number {
  const page = Number(new URL(url).searchParams.get("sida") ?? 1);
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1;
}

/** Where a page lies in a list of `total`: its first and last row (from 1), and whether others stand around it. */
export function spanOf(page: number, size: number, total: number) {
  const from = (page - 1) * size + 1;
  return { from, to: Math.min(page * size, total), hasNewer: page > 1, hasOlder: page * size < total };
}
