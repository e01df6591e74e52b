/**
 * First step of the commands that must work on a fresh clone: installs what the lockfile says, unless that is done.
 * Plain JavaScript without packages, since it may run before there are any, on whatever Node npm itself has.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const installed = "node_modules/.package-lock.json";
const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;

if (!upToDate) {
  console.log("Installing packages …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { stdio: "inherit" });
  process.exit(npm.status ?? 1);
}
