import type { TicketKind, TicketState } from "~/db/schema/replies";

/** What somebody may answer on the page, by the word in its address. */
export const ways = {
  "sag-nagot": "saw",
  drabbad: "affected",
  fraga: "question",
  "inte-for-mig": "notRelevant",
} as const satisfies Record<string, TicketKind>;

export type Way = keyof typeof ways;
export type ReplyKind = (typeof ways)[Way];

/** The kind that an address names, or null. */
export const kindAt = (word: string | undefined): ReplyKind | null =>
  word !== undefined && Object.hasOwn(ways, word) ? ways[word as Way] : null;

export const ticketsOnAPage = 20;

/** The inbox's views. */
export const views = {
  open: ["new", "taken"],
  answered: ["answered"],
  closed: ["closed"],
} as const satisfies Record<string, readonly TicketState[]>;
export type View = keyof typeof views;

/** The view and page (from 1) that an address asks for. */
export function viewIn(url: string): { view: View; page: number } {
  const asked = new URL(url).searchParams;
  const view = asked.get("visa") ?? "";
  const page = Number.parseInt(asked.get("sida") ?? "", 10);
  return { view: Object.hasOwn(views, view) ? (view as View) : "open", page: page > 1 && page < 10_000 ? page : 1 };
}
