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
  fetched: (time) => `Fetched from the police ${time}.`,
  notFetched: "Nothing has been fetched from the police yet.",
  feedProblem: {
    title: "The list may be out of date",
    gone: "The police's source is gone. Whoever runs the site needs to name a new one.",
    tooMany: "The police's source asks us to wait. We will ask again later.",
    refused: "The police's source refuses. We will ask again later.",
    silent: "The police's source does not answer. We will ask again later.",
    unreadable: "The police's source answers with something that we cannot read. We will ask again later.",
  },
  empty: "No events yet",
  emptyText: "When the police publish something about the municipality it appears here.",
  pages: "More pages",
  shown: (from, to, total) => `Showing ${from}–${to} of ${total}`,
  previous: "Newer",
  next: "Older",
};
