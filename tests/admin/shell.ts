import { spawn } from "node:child_process";
import { programOf } from "#tests/support/program";

/** Runs `npm run admin -- …` as a process of its own, with the environment of an installation. */
export async function admin(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...programOf("admin"), ...args], {
    env: { ...process.env, LOG_LEVEL: "error", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [said, errors] = ["", ""];
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const code = await new Promise<number | null>((ended) => child.once("close", ended));
  return { code, said, errors, json: <T>() => JSON.parse(said.trim().split("\n").at(-1)!) as T };
}
