import { BulkLane } from "~/mail/outbound/bulk-lane";
import { openConnection } from "~/mail/outbound/connection";
import type { ConnectionFailure } from "~/mail/outbound/failure";
import type { Source } from "~/mail/outbound/letter-feed";
import type { Outcome } from "~/mail/outbound/outcome";
import type { Transport } from "~/mail/outbound/transport";

/**
 * Letters whose final dot one lane can have written without having read the answer: what a crash can repeat is at
 * most this, times the open lanes.
 */
export const IN_FLIGHT_PER_LANE = 1;

/** One connection that carries many letters. */
export interface Lane {
  /** Set once the connection is gone. */
  readonly failure: ConnectionFailure | undefined;
  /**
   * Sends what `source` yields, one list at a time, and reports each letter that was pulled exactly once. Pulls at
   * most two letters ahead. Ends when the source is empty or the connection is gone (with the failure) and all pulled
   * letters are reported; a promise that the source gave is waited for. Rejects with what the source throws.
   * `report` must not throw.
   */
  send(source: Source, report: (outcome: Outcome) => void): Promise<ConnectionFailure | undefined>;
  /** Pulls no more, lets letters in flight finish for `within` ms (default 10 s), says QUIT and closes. */
  close(within?: number): Promise<void>;
}

/** Opens a lane. Rejects with ConnectionFailure. */
export async function openLane(transport: Transport): Promise<Lane> {
  return new BulkLane(await openConnection(transport), transport);
}
