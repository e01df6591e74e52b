import type { Command } from "./command";
import type { ImportedBoundaries } from "./import-boundaries.server";
import { withStore } from "./with-store.server";

export const boundaryCommands: Command[] = [
  {
    name: ["boundary", "import"],
    args: ["FILE"],
    wanted: 1,
    does: "takes the municipalities' boundaries from a GeoJSON file, for maps and for what is drawn on them",
    run: ([file]) => withStore(async () => (await import("./import-boundaries.server")).importBoundaries(file!)),
    say: ({ imported, missing }: ImportedBoundaries) =>
      [
        ...imported.map(({ name, corners }) => `${name}: a boundary of ${corners} corners`),
        ...missing.map((name) => `${name}: not in the file`),
      ].join("\n"),
  },
];
