import { config } from "~/config.server";
import { postgresStore } from "./postgres.server";
import { sqliteStore } from "./sqlite.server";
import type { Store } from "./store";

/** `postgres://…` opens PostgreSQL, anything else is the path of a SQLite file (`file:` may stand before it). */
export async function openStore(url: string, { migrate }: { migrate: boolean }): Promise<Store> {
  if (/^postgres(ql)?:\/\//.test(url)) return postgresStore(url, migrate ? "drizzle/postgres" : undefined);
  return sqliteStore(url.replace(/^file:/, ""), migrate ? "drizzle/sqlite" : undefined);
}

/** In development Vite evaluates this module anew after every change; the database that is open stays in use. */
const place: { openStore?: Store } = config.production ? {} : (globalThis as object);

/** The process's store. @throws Error before `adoptStore`. */
export function store(): Store {
  if (!place.openStore) throw new Error("the database is not open yet");
  return place.openStore;
}

/** Makes `opened` the process's store; returns it. */
export function adoptStore(opened: Store): Store {
  place.openStore = opened;
  return opened;
}
