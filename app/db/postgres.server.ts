import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type { PgTransaction } from "drizzle-orm/pg-core";
import { Pool } from "pg";
import { log } from "../log.server";
import { type Reader, refuseNesting, type Store, type Writer, within } from "./store";
import { postgresTables } from "./tables";

/** The SQLSTATE of a driver error, also of one that drizzle has wrapped. */
export function sqlState(error: unknown): string {
  const e = error as { code?: unknown; cause?: unknown } | null;
  if (typeof e?.code === "string") return e.code;
  return e?.cause ? sqlState(e.cause) : "";
}

const retryable = new Set(["40001", "40P01"]); // serialization_failure, deadlock_detected
const mostTries = 12;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

// biome-ignore lint/suspicious/noExplicitAny: the drivers' transactions differ only in types that are not used here
type AnyTransaction = PgTransaction<any, any, any>;

/**
 * A serializable transaction, retried when another one was in the way. `serial` takes the audit table's lock as its
 * first statement, before PostgreSQL takes the snapshot, so that decisions wait for one another instead of failing.
 */
async function serializable<T>(
  begin: (work: (tx: AnyTransaction) => Promise<T>) => Promise<T>,
  work: (tx: Writer) => Promise<T>,
  serial: boolean,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await begin((tx) =>
        within(async () => {
          if (serial) await tx.execute(sql`lock table audit in share row exclusive mode`);
          return work(tx as unknown as Writer);
        }),
      );
    } catch (error) {
      if (tries >= mostTries || !retryable.has(sqlState(error))) throw error;
      await pause(Math.random() * 5 * 2 ** Math.min(tries, 7));
    }
  }
}

interface Isolation {
  isolationLevel: "serializable" | "read committed";
}

/** The part of drizzle's PostgreSQL drivers that a store needs. */
interface PostgresDatabase {
  transaction<T>(work: (tx: AnyTransaction) => Promise<T>, options: Isolation): Promise<T>;
}

/** A store on an open drizzle database of any PostgreSQL driver. */
export function postgresStoreOn(db: PostgresDatabase, close: () => Promise<void>): Store {
  return {
    dialect: "postgres",
    t: postgresTables,
    read: db as unknown as Reader,
    tx(work, options) {
      refuseNesting();
      const isolationLevel = options?.relaxed ? "read committed" : "serializable";
      const begin = <T>(inner: (tx: AnyTransaction) => Promise<T>) => db.transaction(inner, { isolationLevel });
      return serializable(begin, work, options?.serial ?? false);
    },
    close,
  };
}

/** Opens a pool on `url` (postgres://…) and, if a folder is given, migrates. */
export async function postgresStore(url: string, migrationsFolder?: string): Promise<Store> {
  const pool = new Pool({ connectionString: url, max: 10 });
  // Without a listener a connection that the server closes while idle would end the process; the pool opens another.
  pool.on("error", (error) => log.warn({ err: error }, "an idle database connection was lost"));
  const db = drizzle({ client: pool });
  if (migrationsFolder) await migrate(db, { migrationsFolder });
  return postgresStoreOn(db, () => pool.end());
}
