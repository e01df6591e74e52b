/** What Node is told for the worker: letters are short-lived, and a small nursery keeps memory flat however many there are. */
export const workerFlags = ["--max-semi-space-size=4"] as const;
