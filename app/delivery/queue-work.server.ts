import { lanesDue, renew } from "./lease.server";
import { recipientsAfter } from "./recipients.server";
import { record } from "./record.server";
import { takeWork } from "./take.server";

/**
 * What a sender asks of the database. Everything that goes in and comes out can be copied to another thread
 * (see queue-thread.ts).
 */
export const queueWork = { lanesDue, takeWork, recipientsAfter, record, renew };

export type QueueWork = typeof queueWork;
