/** `npm run bench -- <name> [options] [--json]`: figures beside a reference measured in the same run. */
import { runNamed } from "../support/command";

await runNamed("Benches", {
  delivery: (args) => import("./delivery").then((bench) => bench.run(args)),
  urgent: (args) => import("./delivery-urgent").then((bench) => bench.run(args)),
  beside: (args) => import("./delivery-beside").then((bench) => bench.run(args)),
  transport: (args) => import("./transport").then((bench) => bench.run(args)),
  pages: () => import("./pages").then((bench) => bench.run()),
  hints: () => import("./hints").then((bench) => bench.run()),
  areas: (args) => import("./areas").then((bench) => bench.run(args)),
  lists: (args) => import("./lists").then((bench) => bench.run(args)),
});
