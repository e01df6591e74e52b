import type { MapPolygons } from "./shapes";

/** A municipality under what a map shows. */
export interface Backdrop {
  code: string;
  name: string;
  polygons: MapPolygons;
}

const asked = new Map<string, Promise<Backdrop[]>>();

/** Asks the site once for a page; a map without backdrop is a map all the same. */
async function ask(address: string): Promise<Backdrop[]> {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? ((await answer.json()) as Backdrop[]) : [];
}

/** The municipalities' boundaries: of all, or of one by its code. */
export function backdrop(municipality?: string): Promise<Backdrop[]> {
  const address = municipality ? `/karta/granser?kommun=${encodeURIComponent(municipality)}` : "/karta/granser";
  const known = asked.get(address) ?? ask(address);
  asked.set(address, known);
  return known;
}
