import { setTimeout as pause } from "node:timers/promises";
import { log } from "~/log.server";

/** Does `job` again and again, `every` ms, until the signal; a failure is logged and the next turn comes all the same. */
export async function repeat(every: number, signal: AbortSignal, job: () => Promise<unknown>): Promise<void> {
  while (!signal.aborted) {
    await job().catch((error) => log.error({ err: error }, "a turn of the worker's clock failed"));
    await pause(every, undefined, { signal }).catch(() => undefined);
  }
}
