import type { Command } from "./command";
import type { QueueStatus, Released } from "./queue.server";
import { withStore } from "./with-store.server";

const when = (at: Date) => at.toISOString().replace("T", " ").slice(0, 19);
const letters = (n: number) => (n === 1 ? "1 letter" : `${n} letters`);

function sayStatus({ holds, mayRepeat, lanes, workers }: QueueStatus): string {
  const held = holds.map(({ why, heldAt }) => `HELD since ${when(heldAt)} UTC: ${why}`);
  const repeats = mayRepeat > 0 ? [`${letters(mayRepeat)} may reach somebody a second time once it is released`] : [];
  const waiting = lanes.map(
    ({ lane, waiting, oldestSeconds }) => `${lane}: ${waiting} wait, the oldest ${oldestSeconds} s`,
  );
  const alive = workers.filter((one) => one.alive).map(({ id, breaker }) => `${id} is at work, breaker ${breaker}`);
  return [...held, ...repeats, ...waiting, ...(alive.length > 0 ? alive : ["no worker is at work"])].join("\n");
}

function sayReleased({ wasHeld, restored, mayRepeat }: Released): string {
  if (!wasHeld) return "the queue was not held";
  if (!restored) return "the queue goes on";
  const repeats = `${letters(mayRepeat)} of before the hold may reach somebody a second time`;
  return `the queue goes on: ${repeats}.\nWhat was decided after the backup is not in this database: look through it.`;
}

export const queueCommands: Command[] = [
  {
    name: ["queue", "status"],
    args: [],
    wanted: 0,
    does: "says what waits, whether the queue is held and why, and who is at work",
    run: () => withStore(async () => (await import("./queue.server")).queueStatus()),
    say: sayStatus,
  },
  {
    name: ["queue", "hold"],
    args: [],
    wanted: 0,
    does: "stops all sending until it is released",
    run: () => withStore(async () => (await import("~/delivery/hold.server")).holdQueue("held by hand")),
    say: () => "the queue is held",
  },
  {
    name: ["queue", "release"],
    args: [],
    wanted: 0,
    does: "lets a held queue go on, and says how many letters may go out a second time",
    run: () => withStore(async () => (await import("./queue.server")).release()),
    say: sayReleased,
  },
];
