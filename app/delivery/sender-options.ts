import type { Transport } from "~/mail/outbound/transport";
import type { Change } from "./judge";
import type { QueueWork } from "./queue-work.server";

/** The queue is asked for new work so often (ms). */
export const poll = 100;
export const lastBreath = 10_000;
export const afterFailure = 1_000;
/** What was sent and is not written down would be sent again: a database that comes back soon is worth waiting for. */
export const lastTries = 5;
/**
 * Letters of each open connection that may be anywhere between the queue and the committed result. They are what a
 * kill -9 can repeat, and few: the results of a group of them are written while the next ones are sent.
 */
export const unsettledPerConnection = 4;

export interface SenderOptions {
  /** Under whose name it leases. */
  worker: string;
  transport: Transport;
  /** What time it is for the queue. */
  clock?: () => Date;
  /** Hears of every delivery that was written down. */
  tell: (changes: readonly Change[]) => void;
  /** Who does the work in the database. */
  work?: QueueWork;
}
