import type { Texts } from "../index";

export const incidents: Texts["incidents"] = {
  title: "Events from the police",
  lead: (municipality) =>
    `What the police have published about ${municipality}. Choose an event to write a warning to the neighbours.`,
  caption: "Events, latest first",
  headings: { when: "When", what: "What", summary: "The police's text", source: "Source", write: "Do something" },
  source: "The notice on polisen.se",
  sourceFor: (what, when) => `The notice on polisen.se: ${what}, ${when}`,
  write: "Write a warning from this event",
  writeFor: (what, when) => `Write a warning from this event: ${what}, ${when}`,
  place: "The police give only the municipality, not the place. You who write know more.",
  empty: "No events yet",
  emptyText: "When the police publish something about the municipality it appears here.",
  pages: "More pages",
  shown: (from, to, total) => `Showing ${from}–${to} of ${total}`,
  previous: "Newer",
  next: "Older",
};
