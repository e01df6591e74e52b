import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { inject } from "vitest";
import { adoptStore, openStore } from "~/db/open.server";
import type { Store } from "~/db/store";
import { pgliteStore } from "./pglite";

export interface TestDatabase extends AsyncDisposable {
  store: Store;
  /** What DATABASE_URL would be, for tests that start a process of their own. */
  url: string;
}

async function sqliteDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-"));
  const url = path.join(folder, "test.db");
  copyFileSync(inject("sqliteTemplate"), url);
  const store = await openStore(url, { migrate: false });
  return {
    store,
    url,
    async [Symbol.asyncDispose]() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Empties every table that a test wrote to, and starts its numbers again; triggers and foreign keys are off meanwhile
 * (session_replication_role), since the audit trail lets nobody delete. Whoever does not leave soon is cut off first.
 */
const empty = `
  do $$ begin
    for try in 1..50 loop
      perform pg_stat_clear_snapshot();
      exit when not exists(select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid());
      perform pg_sleep(0.01);
    end loop;
  end $$;
  select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid();
  set session_replication_role = replica;
  do $$ declare name text; written boolean; begin
    for name in select tablename from pg_tables where schemaname = 'public' loop
      execute format('select exists(select from %I)', name) into written;
      if written then execute format('delete from %I', name); end if;
    end loop;
    perform setval(format('%I', sequencename)::regclass, 1, false)
      from pg_sequences where schemaname = 'public' and last_value is not null;
  end $$`;

/** Names of this process's databases that are empty and nobody's: emptying one takes a tenth of the time that making one does. */
const free: string[] = [];

async function query(url: string, text: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}

async function copyOfTemplate(server: string): Promise<string> {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2)}`;
  // Copying files takes an eighth of the time that writing every block to the log does, with a server that syncs nothing.
  await query(server, `create database ${name} template template_migrated strategy file_copy`);
  return name;
}

async function postgresDatabase(server: string): Promise<TestDatabase> {
  const name = free.pop() ?? (await copyOfTemplate(server));
  const url = server.replace(/postgres$/, name);
  const store = await openStore(url, { migrate: false });
  return {
    store,
    url,
    async [Symbol.asyncDispose]() {
      await store.close();
      await query(url, empty);
      free.push(name);
    },
  };
}

async function pgliteDatabase(): Promise<TestDatabase> {
  const store = await pgliteStore();
  return { store, url: "", [Symbol.asyncDispose]: () => store.close() };
}

/** An empty, migrated database of the engine under test, made the process's store until it is disposed of. */
export async function testDatabase(): Promise<TestDatabase> {
  const postgres = process.env.TEST_DATABASE === "postgres";
  const server = postgres ? inject("postgresUrl") : "";
  const database = await (server ? postgresDatabase(server) : postgres ? pgliteDatabase() : sqliteDatabase());
  adoptStore(database.store);
  return database;
}
