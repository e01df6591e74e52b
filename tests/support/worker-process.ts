import { spawn } from "node:child_process";
import { workerFlags } from "~/worker-flags";
import { programOf } from "./program";

export interface WorkerProcess extends AsyncDisposable {
  pid: number;
  /** Resolves when it has opened the database and delivers. */
  ready(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Resolves with the exit code (null: by a signal), however it ended. */
  ended: Promise<number | null>;
  /** What it wrote to standard error. */
  errors(): string;
}

interface Given {
  databaseUrl: string;
  smtpUrl: string;
  /** From the production build instead of the source. */
  build?: boolean;
  env?: Record<string, string>;
  /** Where Node leaves a CPU profile. */
  profile?: string;
}

/** The real worker as a process of its own. */
export function startWorker({ databaseUrl, smtpUrl, build, env, profile }: Given): WorkerProcess {
  const flags = [...workerFlags, ...(profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : [])];
  const child = spawn(process.execPath, [...flags, ...programOf("worker", build)], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl, LOG_LEVEL: "info", ...env },
  });
  let said = "";
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const ready = new Promise<void>((delivers, fail) => {
    child.stderr.on("data", (chunk) => {
      said += chunk;
      if (said.includes("the worker delivers")) delivers();
    });
    void ended.then((code) => fail(new Error(`the worker ended with ${code}:\n${said}`)));
  });
  ready.catch(() => undefined); // who does not ask need not hear
  const end = (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  };
  return {
    pid: child.pid!,
    ready: () => ready,
    ended,
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
    errors: () => said,
    [Symbol.asyncDispose]: async () => void (await end("SIGKILL")),
  };
}
