import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { config } from "~/config.server";
import { backUpPostgres, restorePostgres } from "~/db/copy-postgres.server";
import { backUpSqlite, isSqliteFile, restoreSqlite } from "~/db/copy-sqlite.server";
import { type Presence, showPresence } from "~/db/presence.server";
import { queueHealth } from "~/delivery/health.server";
import { repeatableLetters } from "~/delivery/repeatable.server";
import { restoredWhy } from "~/delivery/restored.server";
import { Refused } from "./command";
import { withStore } from "./with-store.server";

const isPostgres = /^postgres(ql)?:\/\//.test(config.databaseUrl);
const sqliteFile = config.databaseUrl.replace(/^file:/, "");

/** What the engines' copying says is for the operator: a damaged file, a missing program, a full disk. */
function inWords(error: Error): never {
  throw new Refused(error.message);
}

export interface BackedUp {
  file: string;
  bytes: number;
}

/**
 * Writes the whole database into a new file while everything goes on. Whatever puts the file back, the queue is held
 * then: letters that are unsent in it may have been sent since.
 * @throws Refused when the file is there already, or there is no database.
 */
export async function backUp(given: string): Promise<BackedUp> {
  const file = path.resolve(given);
  if (existsSync(file)) throw new Refused(`${file} is there already: a backup is never written over`);
  if (!isPostgres && !existsSync(sqliteFile)) throw new Refused(`there is no database at ${sqliteFile}`);
  await withStore(async () => {}); // brings the schema up to date
  const copy = isPostgres ? backUpPostgres : backUpSqlite;
  await copy(isPostgres ? config.databaseUrl : sqliteFile, file, restoredWhy.backup, new Date()).catch(inWords);
  return { file, bytes: statSync(file).size };
}

export interface Restored {
  file: string;
  /** Letters that the backup does not know to be sent. */
  unsent: number;
}

/**
 * Puts a backup in the database's place; all that was there is gone. The queue is held until `queue release`.
 * @throws Refused while a worker lives, or when the file is no backup of this engine.
 */
export async function restore(given: string): Promise<Restored> {
  const file = path.resolve(given);
  if (!existsSync(file)) throw new Refused(`there is no ${file}`);
  if (isSqliteFile(file) === isPostgres)
    throw new Refused(`${file} is of the other engine: DATABASE_URL must say ${isPostgres ? "SQLite" : "PostgreSQL"}`);
  const place = await noWorker();
  try {
    const restoreFrom = isPostgres ? restorePostgres : restoreSqlite;
    await restoreFrom(file, isPostgres ? config.databaseUrl : sqliteFile, restoredWhy.backup, new Date()).catch(
      inWords,
    );
    return { file, unsent: await withStore(() => repeatableLetters()) };
  } finally {
    await place?.end();
  }
}

/** Makes sure that no worker sends meanwhile; on SQLite the place that this takes keeps one from beginning. */
async function noWorker(): Promise<Presence | undefined> {
  const refused = new Refused("a worker is at work: stop it first (after a crash, wait half a minute)");
  if (!isPostgres) {
    await withStore(async () => {}); // there must be a folder for the place
    const place = await showPresence(config.databaseUrl, "restore");
    if (!place) throw refused;
    return place;
  }
  if ((await withStore(() => queueHealth())).workers.some(({ alive }) => alive)) throw refused;
  return undefined;
}
