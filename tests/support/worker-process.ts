import { spawn } from "node:child_process";

export interface WorkerProcess extends AsyncDisposable {
  pid: number;
  /** kill -9. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** What it wrote to standard error. */
  errors(): string;
}

/** The real worker as a process of its own, from its source; `build`: from the production build. */
export function startWorker(given: { databaseUrl: string; smtpUrl: string; build?: boolean }): WorkerProcess {
  const program = given.build ? ["build/worker/worker.js"] : ["--import", "tsx", "app/worker.ts"];
  const child = spawn(process.execPath, program, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, DATABASE_URL: given.databaseUrl, SMTP_URL: given.smtpUrl, LOG_LEVEL: "warn" },
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const end = (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  };
  return {
    pid: child.pid!,
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
    errors: () => said,
    [Symbol.asyncDispose]: async () => void (await end("SIGKILL")),
  };
}
