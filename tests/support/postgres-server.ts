import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./ports";

const installed = "/usr/lib/postgresql";

/** Where Debian keeps the server's programs, newest version last; undefined when there is none. */
function serverPrograms(): string | undefined {
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(a) - Number(b)) : [];
  const folders = versions.map((version) => path.join(installed, version, "bin"));
  return folders.filter((folder) => existsSync(path.join(folder, "initdb"))).at(-1);
}

/** Installs Debian's package where that is possible (root, apt-get); says so and goes on where it is not. */
function installServer(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], {
      env,
      stdio: "ignore",
    });
  } catch (error) {
    console.error(`PostgreSQL could not be installed: ${(error as Error).message}`);
  }
  return serverPrograms();
}

/** PostgreSQL refuses to run as root, so it runs as the user that its package made. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

export interface PostgresServer {
  /** postgres://… of the maintenance database. */
  url: string;
  stop(): Promise<void>;
}

/** Starts an own PostgreSQL server on loopback, in a temporary folder; null where no server can be had. */
export async function startPostgres(): Promise<PostgresServer | null> {
  const bin = serverPrograms() ?? installServer();
  if (!bin) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-pg-"));
  const user = serverUser();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!);
  const data = path.join(folder, "data");
  const initdb = ["-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
  execFileSync(path.join(bin, "initdb"), initdb, { ...user, cwd: folder, stdio: "ignore" });
  const port = await freePort();
  const settings = [
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    // Databases are emptied and used again: without it rows keep the order in which they were written.
    "autovacuum=off",
    "max_connections=200",
  ];
  const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  const server = spawn(path.join(bin, "postgres"), args, { ...user, cwd: folder, stdio: "ignore" });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  waitUntilReady(bin, port);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill("SIGINT"); // fast shutdown: closes what is still connected
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function waitUntilReady(bin: string, port: number) {
  for (let tries = 0; tries < 600; tries++) {
    try {
      execFileSync(path.join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
      return;
    } catch {
      execFileSync("sleep", ["0.1"]);
    }
  }
  throw new Error("PostgreSQL did not start within a minute");
}
