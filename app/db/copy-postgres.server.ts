/** A PostgreSQL database to and from a backup file, by PostgreSQL's own programs. */
import { spawn } from "node:child_process";
import { appendFileSync, closeSync, openSync, renameSync, rmSync } from "node:fs";
import { newId } from "./ids";

/** The address as the programs take it, so that no password stands in the list of processes. */
function environment(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const given = {
    PGHOST: hostname.replace(/^\[|\]$/g, ""),
    PGPORT: port || "5432",
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get("sslmode") ?? "",
    PGSSLROOTCERT: searchParams.get("sslrootcert") ?? "",
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
}

/** @throws Error in words when the program is not there, or says that something is wrong. */
function run(program: string, args: string[], url: string, output: number | "ignore"): Promise<void> {
  const env = { ...process.env, ...environment(url) };
  const child = spawn(program, args, { env, stdio: ["ignore", output, "pipe"] });
  let said = "";
  child.stderr!.on("data", (chunk) => {
    said += chunk;
  });
  return new Promise((done, fail) => {
    child.once("error", (error: NodeJS.ErrnoException) => {
      const missing = `${program} is not on this machine: install PostgreSQL's client programs of the server's version`;
      fail(error.code === "ENOENT" ? new Error(missing) : error);
    });
    child.once("close", (code) =>
      code === 0 ? done() : fail(new Error(`${program} ended with ${code}:\n${said.trim()}`)),
    );
  });
}

/** Dumps the database as SQL into a new file, with a hold of the queue at its end. The file exists only once it is whole. */
export async function backUpPostgres(url: string, file: string, why: string, at: Date): Promise<void> {
  const part = `${file}.part`;
  rmSync(part, { force: true });
  const output = openSync(part, "wx", 0o600); // nobody else may read what is in it
  try {
    await run("pg_dump", ["--format=plain", "--no-owner", "--no-privileges"], url, output);
  } finally {
    closeSync(output);
  }
  const values = [newId(), why.replaceAll("'", "''"), at.toISOString()].map((value) => `'${value}'`).join(", ");
  appendFileSync(part, `\ninsert into public.queue_hold (id, why, held_at) values (${values});\n`);
  renameSync(part, file);
}

/** Empties the database and fills it from a dump: in one transaction, so that it is wholly the old or the new one. */
export async function restorePostgres(file: string, url: string): Promise<void> {
  const empty = "drop schema if exists drizzle cascade; drop schema public cascade; create schema public";
  const args = ["--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1", "-c", empty, "-f", file];
  await run("psql", args, url, "ignore");
}
