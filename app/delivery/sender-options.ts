import { IN_FLIGHT_PER_LANE } from "~/mail/outbound/lane";
import type { Transport } from "~/mail/outbound/transport";
import type { QueueWork } from "./queue-work.server";
import type { Receipts } from "./receipts.server";
import type { Entry } from "./record.server";

/** The queue is asked for new work so often (ms). */
export const poll = 100;
export const lastBreath = 10_000;
export const afterFailure = 1_000;
/** What was sent and is not written down would be sent again: a database that comes back soon is worth waiting for. */
export const lastTries = 5;
/**
 * Letters of each open connection that may be anywhere between the queue and the committed result. Without receipts
 * they are what a kill -9 can repeat, so they are few: the results of a group are written while the next ones are sent.
 */
export const unsettledEach = { withReceipts: 100, without: 4 };
/** With receipts nothing is at stake while results wait for company: until there are so many, or so long (ms). */
export const company = { size: 1_000, wait: 50 };
/** Letters of each open connection that a kill -9 can repeat. */
export const repeatable = { withReceipts: IN_FLIGHT_PER_LANE, without: unsettledEach.without };

export interface SenderOptions {
  /** Under whose name it leases. */
  worker: string;
  transport: Transport;
  /** What time it is for the queue. */
  clock?: () => Date;
  /** Hears of all deliveries that were written down together. */
  tell: (entries: readonly Entry[]) => void;
  /** Who does the work in the database. */
  work?: QueueWork;
  /** Where letters are noted that were taken and are not yet written down as sent. */
  receipts?: Receipts;
}
