/**
 * How to start a program of the house as a process: from its source, or from the build where that is known to be new
 * (`BUILT=1`, set by `npm run check`), since compiling the source anew costs each process some seconds.
 */
export const programOf = (name: "worker" | "admin", build = process.env.BUILT === "1"): string[] =>
  build ? [`build/worker/${name}.js`] : ["--import", "tsx", `app/${name}.ts`];
