/** A PostgreSQL database to and from a backup file, by PostgreSQL's own programs. */
import { spawn } from "node:child_process";
import { appendFileSync, closeSync, fstatSync, openSync, readSync, renameSync, rmSync } from "node:fs";
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

function holdUnlessHeld(why: string, at: Date): string {
  const values = [newId(), why.replaceAll("'", "''"), at.toISOString()].map((value) => `'${value}'`);
  const isHeld = "select 1 from public.queue_hold where released_at is null";
  const instant = `${values[2]}::timestamptz`;
  return `insert into public.queue_hold (id, why, held_at) select ${values[0]}, ${values[1]}, ${instant} where not exists (${isHeld})`;
}

/** pg_dump's last words: a dump that was cut off could be valid SQL, and lack half of its tables. */
function isWhole(file: string): boolean {
  const opened = openSync(file, "r");
  try {
    const tail = Buffer.alloc(4_096);
    const length = readSync(opened, tail, 0, tail.length, Math.max(0, fstatSync(opened).size - tail.length));
    return tail.toString("latin1", 0, length).includes("PostgreSQL database dump complete");
  } finally {
    closeSync(opened);
  }
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
  appendFileSync(part, `\n${holdUnlessHeld(why, at)};\n`);
  renameSync(part, file);
}

/**
 * Empties the database, fills it from a dump and holds the queue: in one transaction, so that it is wholly the old or the
 * new one.
 * @throws Error when the dump has no end.
 */
export async function restorePostgres(file: string, url: string, why: string, at: Date): Promise<void> {
  if (!isWhole(file)) throw new Error(`${file} is no whole dump of PostgreSQL: its end is missing`);
  const empty = "drop schema if exists drizzle cascade; drop schema public cascade; create schema public";
  const args = ["--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1", "-c", empty, "-f", file];
  await run("psql", [...args, "-c", holdUnlessHeld(why, at)], url, "ignore");
}
