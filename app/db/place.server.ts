/**
 * What this machine, or the database server, remembers of the database outside of it: so that a database that has been
 * put back to an earlier time, or copied to another place, can be told from one that has lived on.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { sql } from "drizzle-orm";
import { log } from "../log.server";
import { store } from "./open.server";

const isPostgres = (url: string) => /^postgres(ql)?:\/\//.test(url);
const markOf = (url: string) => `${url.replace(/^file:/, "")}.mark`;

/**
 * Writes down beside a SQLite file that the database has lived until `at`, which must be committed in it: the mark is
 * never later than its database, unless this is put back. Nothing on PostgreSQL.
 */
export function writeMark(url: string, at: Date): void {
  if (isPostgres(url)) return;
  const file = markOf(url);
  const written = openSync(`${file}.new`, "w", 0o600);
  writeSync(written, at.toISOString());
  fsyncSync(written);
  closeSync(written);
  renameSync(`${file}.new`, file);
}

/** The mark beside a SQLite file; null when there is none. */
export function readMark(url: string): Date | null {
  try {
    const at = new Date(readFileSync(markOf(url), "utf8"));
    return Number.isNaN(at.getTime()) ? null : at;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

interface Executor {
  execute(statement: ReturnType<typeof sql>): Promise<{ rows: { place: string }[] }>;
}

/**
 * Which database of which PostgreSQL server this is: a dump that is restored has another place than the database that
 * it was taken from. Null on SQLite.
 */
export async function databasePlace(): Promise<string | null> {
  const { dialect, read } = store();
  if (dialect === "sqlite") return null;
  const ask = async (statement: ReturnType<typeof sql>) =>
    (await (read as unknown as Executor).execute(statement)).rows[0]?.place ?? null;
  const oid = await ask(sql`select oid::text as place from pg_database where datname = current_database()`);
  try {
    return `${await ask(sql`select system_identifier::text as place from pg_control_system()`)}/${oid}`;
  } catch (error) {
    log.warn({ err: error }, "the database server does not tell its identity");
    return `/${oid}`;
  }
}
