/**
 * The queue's work on a thread of its own: better-sqlite3 is synchronous, and while a commit waits for the disk the
 * connections to the mail server must go on.
 */
import { parentPort } from "node:worker_threads";
import { config } from "~/config.server";
import { adoptStore, openStore } from "~/db/open.server";
import { type Columns, toColumns } from "./columns";
import { type QueueWork, queueWork } from "./queue-work.server";

/** One call: `name` with `args`; its answer carries the same `id`. */
export interface Call {
  id: number;
  name: keyof QueueWork;
  args: unknown[];
}

export interface Answer {
  id: number;
  value?: unknown;
  /** Instead of `value`, where this is a list of rows. */
  rows?: Columns;
  /** What went wrong, in words: not every error can be copied to another thread. */
  error?: string;
}

const inWords = (error: unknown): string =>
  error instanceof Error
    ? [error.message, error.cause && inWords(error.cause)].filter(Boolean).join(": ")
    : String(error);

const port = parentPort!;
const store = adoptStore(await openStore(config.databaseUrl, { migrate: false }));

async function answer({ id, name, args }: Call): Promise<Answer> {
  try {
    const work = queueWork[name] as (...args: unknown[]) => Promise<unknown>;
    const value = await work(...args);
    const isRows = Array.isArray(value) && typeof value[0] === "object";
    return isRows ? { id, rows: toColumns(value) } : { id, value };
  } catch (error) {
    return { id, error: inWords(error) };
  }
}

port.on("message", async (call: Call | "close") => {
  if (call !== "close") return port.postMessage(await answer(call));
  await store.close();
  port.close();
});
