import { newId } from "~/db/ids";
import type { Change } from "./judge";
import { Sender } from "./sender.server";
import { transport } from "./transport.server";

/** How many deliveries ended how. */
export type Tally = Partial<Record<Change["state"], number>>;

/**
 * Sends what is due, until nothing is: letters that must be tried again later stay. For tests and single rounds; the
 * worker process goes on and on. `at`: the time it is for the queue, now unless given.
 */
export async function deliverDue({ at }: { at?: Date } = {}): Promise<Tally> {
  const tally: Tally = {};
  const sender = new Sender({
    worker: `round-${newId()}`,
    transport: transport(),
    clock: () => at ?? new Date(),
    tell(entries) {
      for (const { change, seqs } of entries) tally[change.state] = (tally[change.state] ?? 0) + seqs.length;
    },
  });
  await sender.untilIdle();
  return tally;
}
