import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { newId } from "./ids";
import { keepStatements } from "./statements.server";
import { refuseNesting, type Store, within } from "./store";
import { sqliteTables } from "./tables";

/** Brings the schema up to date. Foreign keys are off meanwhile: a rebuilt table would delete its children. */
function migrateSqlite(connection: Database.Database, migrationsFolder: string) {
  connection.pragma("foreign_keys = OFF");
  migrate(drizzle({ client: connection }), { migrationsFolder });
  const broken = connection.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`migration left ${broken.length} rows that point nowhere`);
  connection.pragma("foreign_keys = ON");
}

function openWriter(file: string, migrationsFolder?: string) {
  const connection = new Database(file);
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("busy_timeout = 10000");
  // The portable name for "a new id" in INSERT ... SELECT; PostgreSQL has a function of the same name.
  connection.function("uuidv7", () => newId());
  if (migrationsFolder) migrateSqlite(connection, migrationsFolder);
  connection.pragma("foreign_keys = ON");
  return connection;
}

/**
 * Opens (and creates) the file. One writer behind a queue, because an asynchronous transaction on a shared
 * connection would swallow other requests' writes; readers use a second, read-only connection (WAL).
 */
export function sqliteStore(file: string, migrationsFolder?: string): Store {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const writer = openWriter(file, migrationsFolder);
  const reader = new Database(file, { readonly: true });
  for (const connection of [writer, reader]) keepStatements(connection);
  const db = drizzle({ client: writer });
  let tail: Promise<unknown> = Promise.resolve();
  return {
    dialect: "sqlite",
    t: sqliteTables,
    read: drizzle({ client: reader }),
    tx(work) {
      refuseNesting();
      const run = tail.then(() =>
        within(async () => {
          writer.exec("BEGIN IMMEDIATE");
          try {
            const value = await work(db);
            writer.exec("COMMIT");
            return value;
          } catch (error) {
            if (writer.inTransaction) writer.exec("ROLLBACK");
            throw error;
          }
        }),
      );
      tail = run.catch(() => undefined);
      return run;
    },
    async close() {
      await tail;
      reader.close();
      writer.close();
    },
  };
}
