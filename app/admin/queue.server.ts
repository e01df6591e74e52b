import { type QueueHealth, queueHealth } from "~/delivery/health.server";
import { releaseQueue } from "~/delivery/hold.server";
import { type OpenHold, openHolds, repeatableLetters } from "~/delivery/repeatable.server";
import { isRestored } from "~/delivery/restored.server";

export interface QueueStatus extends QueueHealth {
  holds: OpenHold[];
  /** Letters that may go out a second time once the queue is released. */
  mayRepeat: number;
}

/** How the queue stands, and what a release would do. */
export async function queueStatus(): Promise<QueueStatus> {
  return { ...(await queueHealth()), holds: await openHolds(), mayRepeat: await repeatableLetters() };
}

export interface Released {
  wasHeld: boolean;
  /** The queue was held because the database had been restored. */
  restored: boolean;
  mayRepeat: number;
}

/** Lets a held queue go on; tells how many letters may reach somebody a second time. */
export async function release(): Promise<Released> {
  const { holds, mayRepeat } = await queueStatus();
  return { wasHeld: await releaseQueue(), restored: holds.some(({ why }) => isRestored(why)), mayRepeat };
}
