import type { BackedUp, Restored } from "./backup.server";
import type { Command } from "./command";

const held = "The queue is held: look at what waits (queue status), then let it go (queue release).";

export const backupCommands: Command[] = [
  {
    name: ["backup"],
    args: ["FILE"],
    wanted: 1,
    does: "writes the whole database into a new file, while everything goes on",
    run: async ([file]) => (await import("./backup.server")).backUp(file!),
    say: ({ file, bytes }: BackedUp) =>
      `${file}: ${bytes} bytes. It holds people's data: keep it as safe as the database.`,
  },
  {
    name: ["restore"],
    args: ["FILE"],
    wanted: 1,
    does: "puts a backup in the database's place, with the queue held; the worker must be stopped",
    run: async ([file]) => (await import("./backup.server")).restore(file!),
    say: ({ file, unsent }: Restored) => `${file} is restored. ${unsent} letters were unsent in it.\n${held}`,
  },
];
