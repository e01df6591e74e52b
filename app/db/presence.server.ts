/**
 * A worker's sign of life that ends with its process, however it ends: kept by the database's own locks, so that a
 * killed worker's letters are taken over at once and a slow one's never.
 */
import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import { Client } from "pg";
import { log } from "../log.server";

export interface Presence {
  /** Which of these workers are certainly dead. */
  dead(workers: string[]): Promise<string[]>;
  /** Resolves when the sign is lost although the process lives: others may take over. */
  lost: Promise<void>;
  end(): Promise<void>;
}

const isBusy = (error: unknown) => (error as { code?: string }).code === "SQLITE_BUSY";

/**
 * An exclusive lock on a file beside the database: one worker at a time, so whoever holds it knows that all others
 * are dead. Undefined while another one lives.
 */
function sqlitePresence(file: string): Presence | undefined {
  const connection = new Database(`${file}.worker`, { timeout: 0 });
  try {
    connection.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    connection.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return {
    dead: async (workers) => workers,
    lost: new Promise(() => {}),
    end: async () => void connection.close(),
  };
}

/** 64 bits of a worker's name: its advisory lock. */
const lockOf = (worker: string) => createHash("sha256").update(worker).digest().readBigInt64BE().toString();

/** A session's advisory lock, on a connection of its own: the server gives it up with the connection. */
async function postgresPresence(url: string, worker: string): Promise<Presence> {
  const client = new Client({ connectionString: url, keepAlive: true });
  const lost = new Promise<void>((done) => {
    client.on("error", (error) => {
      log.warn({ err: error.message }, "the worker's own database connection was lost");
      done();
    });
    client.on("end", () => done());
  });
  await client.connect();
  await client.query("select pg_advisory_lock($1)", [lockOf(worker)]);
  const isDead = async (other: string) => {
    const { rows } = await client.query("select pg_try_advisory_lock($1) as free", [lockOf(other)]);
    if (rows[0].free) await client.query("select pg_advisory_unlock($1)", [lockOf(other)]);
    return rows[0].free as boolean;
  };
  return {
    async dead(workers) {
      const found: string[] = [];
      for (const other of workers) if (await isDead(other)) found.push(other);
      return found;
    },
    lost,
    end: () => client.end(),
  };
}

/** Shows that `worker` lives, to all who open the same database; undefined where another one holds the only place. */
export async function showPresence(url: string, worker: string): Promise<Presence | undefined> {
  if (/^postgres(ql)?:\/\//.test(url)) return postgresPresence(url, worker);
  return sqlitePresence(url.replace(/^file:/, ""));
}
