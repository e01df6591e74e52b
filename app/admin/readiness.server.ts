import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { config } from "~/config.server";
import { store } from "~/db/open.server";
import { queueHealth } from "~/delivery/health.server";

/** A database that says nothing for so long (ms) counts as gone. */
const patience = 2_000;

/** What `/readyz` says. Pages need the database only; letters also need a worker and a queue that is not held. */
export interface Readiness {
  ready: boolean;
  database: "answers" | "gone";
  /** `absent`: no letter leaves. */
  worker?: "at work" | "absent";
  /** `held`: no letter leaves until an operator releases the queue. */
  queue?: "open" | "held";
}

/** SQLite reads on in a file that somebody has taken away, and all that is written there is lost. */
function fileIsThere(): boolean {
  const isFile = store().dialect === "sqlite";
  return !isFile || existsSync(config.databaseUrl.replace(/^file:/, ""));
}

export async function readiness(): Promise<Readiness> {
  const late = new AbortController();
  const tooLate = pause(patience, null, { signal: late.signal }).catch(() => null);
  const health = fileIsThere() ? await Promise.race([queueHealth().catch(() => null), tooLate]) : null;
  late.abort();
  if (!health) return { ready: false, database: "gone" };
  const worker = health.workers.some(({ alive }) => alive) ? "at work" : "absent";
  return { ready: true, database: "answers", worker, queue: health.held ? "held" : "open" };
}
