import type { ApplicationState } from "~/db/schema/areas";

/** The lists that applications are shown in, and the states of each. */
export const listStates = {
  waiting: ["waiting"],
  asked: ["asked"],
  decided: ["approved", "declined"],
  unconfirmed: ["unconfirmed"],
} as const satisfies Record<string, readonly ApplicationState[]>;
export type Listing = keyof typeof listStates;

/** Which list and which page (from 1) the address asks for; what it does not say is the first of each. */
export function listingOf(params: URLSearchParams): { listing: Listing; page: number } {
  const wanted = params.get("lage") ?? "";
  const page = Number(params.get("sida") ?? 1);
  return {
    listing: Object.hasOwn(listStates, wanted) ? (wanted as Listing) : "waiting",
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** Page numbers around the current one, with the first and the last. */
export function pagesOf(total: number, size: number, current: number): number[] {
  const last = Math.max(1, Math.ceil(total / size));
  const near = [1, current - 1, current, current + 1, last];
  return [...new Set(near)].filter((page) => page >= 1 && page <= last).sort((a, b) => a - b);
}
