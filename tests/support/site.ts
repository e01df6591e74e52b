/** The production build, started as its users get it: web process, worker, database file of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./ports";

export interface Site extends AsyncDisposable {
  url: string;
  databaseUrl: string;
  /** Everything that web process and worker have written to standard error. */
  errors(): string;
}

export interface SiteOptions {
  /** smtp://…, where letters go. */
  smtpUrl: string;
  /** A database that is ready; without it, an empty one is made. */
  databaseUrl?: string;
  worker?: boolean;
  env?: Record<string, string>;
}

async function untilReady(url: string, child: ChildProcess, said: () => string) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (child.exitCode !== null) throw new Error(`the site ended with ${child.exitCode}:\n${said()}`);
    const ready = await fetch(`${url}/readyz`).catch(() => null);
    if (ready?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`the site is not ready after 60 s:\n${said()}`);
}

/** Starts the built site on loopback. @throws Error when there is no build, or when it does not become ready. */
export async function startSite({ smtpUrl, databaseUrl, worker = true, env }: SiteOptions): Promise<Site> {
  if (!existsSync("build/server/index.js")) throw new Error("no build: run `npm run build` first");
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-site-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const database = databaseUrl ?? path.join(folder, "site.db");
  const child = spawn(process.execPath, ["app/server.ts"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      PUBLIC_URL: url,
      DATABASE_URL: database,
      SMTP_URL: smtpUrl,
      MAIL_FROM: "grannsamverkan@nora.example",
      WORKER: worker ? "on" : "off",
      LOG_LEVEL: "warn",
      ...env,
    },
  });
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  await untilReady(url, child, () => said);
  return {
    url,
    databaseUrl: database,
    errors: () => said,
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
