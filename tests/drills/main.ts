/** `npm run drill -- <name> [options] [--json]`: reliability figures. */
import { runNamed } from "../support/command";

await runNamed("Drills", {
  kill: (args) => import("./kill").then((drill) => drill.run(args)),
  resume: (args) => import("./kill-resume").then((drill) => drill.run(args)),
  smtp: (args) => import("./smtp").then((drill) => drill.run(args)),
  twins: () => import("./twins").then((drill) => drill.run()),
  lifecycle: (args) => import("./lifecycle").then((drill) => drill.run(args)),
  access: () => import("./access").then((drill) => drill.run()),
  looks: (args) => import("./looks").then((drill) => drill.run(args)),
  fuzz: (args) => import("./fuzz").then((drill) => drill.run(args)),
  standards: (args) => import("./standards").then((drill) => drill.run(args)),
});
