/** A SQLite database to and from a backup file, while others read and write it. */
import { closeSync, openSync, readSync, renameSync, rmSync } from "node:fs";
import Database from "better-sqlite3";
import { newId } from "./ids";

const magic = "SQLite format 3\0";

/** Whether a file is a SQLite database. */
export function isSqliteFile(file: string): boolean {
  const head = Buffer.alloc(magic.length);
  const opened = openSync(file, "r");
  try {
    return readSync(opened, head) === magic.length && head.toString("latin1") === magic;
  } finally {
    closeSync(opened);
  }
}

function refuseDamaged(database: Database.Database, file: string) {
  const found = database.pragma("quick_check(1)", { simple: true });
  if (found !== "ok") throw new Error(`${file} is damaged: ${found}`);
}

function holdUnlessHeld(database: Database.Database, why: string, at: Date) {
  const isHeld = "select 1 from queue_hold where released_at is null";
  const hold = `insert into queue_hold (id, why, held_at) select ?, ?, ? where not exists (${isHeld})`;
  database.prepare(hold).run(newId(), why, at.getTime());
}

/**
 * Copies the database at `source` into a new file through SQLite's online backup, and puts a hold of the queue into the
 * copy. The file exists only once it is whole.
 */
export async function backUpSqlite(source: string, file: string, why: string, at: Date): Promise<void> {
  const part = `${file}.part`;
  rmSync(part, { force: true });
  closeSync(openSync(part, "wx", 0o600)); // nobody else may read what is in it
  const from = new Database(source, { readonly: true });
  try {
    await from.backup(part, { progress: () => 2_000 });
  } finally {
    from.close();
  }
  const copy = new Database(part);
  try {
    copy.pragma("journal_mode = DELETE"); // one file, complete as it is
    refuseDamaged(copy, file);
    holdUnlessHeld(copy, why, at);
  } finally {
    copy.close();
  }
  renameSync(part, file);
}

/**
 * Puts a backup in place of the database at `target` and holds the queue; a web process that has it open reads on in the
 * restored one. No worker may live meanwhile.
 */
export async function restoreSqlite(file: string, target: string, why: string, at: Date): Promise<void> {
  const from = new Database(file, { readonly: true });
  try {
    refuseDamaged(from, file);
    const tables = from.prepare("select count(*) from sqlite_master where name in ('queue_hold', 'letter', 'audit')");
    if (tables.pluck().get() !== 3) throw new Error(`${file} is no backup of Grannsamverkan`);
    await from.backup(target, { progress: () => 2_000 });
  } finally {
    from.close();
  }
  const restored = new Database(target, { timeout: 10_000 });
  holdUnlessHeld(restored, why, at);
  restored.close();
}
