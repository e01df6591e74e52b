import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { option } from "#tests/support/command";
import { startPostgres } from "#tests/support/postgres-server";

/** A place for a database of the drill's own: a SQLite file, or with `--database postgres` a server. */
export async function drillDatabase(args: string[]): Promise<AsyncDisposable & { url: string }> {
  if (option(args, "database") === "postgres") {
    const server = await startPostgres();
    if (!server) throw new Error("no PostgreSQL server can be had here");
    return { url: server.url, [Symbol.asyncDispose]: () => server.stop() };
  }
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-kill-"));
  return {
    url: path.join(folder, "kill.db"),
    [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
