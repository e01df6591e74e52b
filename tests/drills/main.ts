/** `npm run drill -- <name> [options] [--json]`: reliability figures. */
import { runNamed } from "../support/command";

await runNamed("Drills", {
  access: () => import("./access").then((drill) => drill.run()),
  standards: (args) => import("./standards").then((drill) => drill.run(args)),
});
