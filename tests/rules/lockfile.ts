/**
 * npm can write a lockfile that `npm ci` then refuses, when a registry lacks a package's variant for some platform:
 * reports optional dependencies without an entry, and download addresses, which do not belong in the file.
 */
import { readFileSync } from "node:fs";

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const names = new Set(Object.keys(packages).map((key) => key.split("node_modules/").at(-1)));

const problems = Object.entries(packages).flatMap(([key, locked]) => [
  ...Object.keys(locked.optionalDependencies ?? {})
    .filter((name) => !names.has(name))
    .map((name) => `${key || "(root)"} ${locked.version} names ${name}, which has no entry`),
  ...(locked.resolved?.startsWith("http") ? [`${key} carries a download address`] : []),
]);

for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
