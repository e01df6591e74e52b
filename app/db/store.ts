/** The one door to the database: reads anywhere, every write inside `tx`. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Tables } from "./tables";

type Db = BetterSQLite3Database<Record<string, never>>;
export type Reader = Pick<Db, "select" | "selectDistinct" | "$count">;
export type Writer = Reader & Pick<Db, "insert" | "update" | "delete">;

export interface TxOptions {
  /** Decisions queue up behind one another, so that the audit chain needs no retries. */
  serial?: boolean;
  /** PostgreSQL: read committed, for work whose every statement stands alone behind row locks (the delivery queue). */
  relaxed?: boolean;
}

export interface Store {
  dialect: "sqlite" | "postgres";
  t: Tables;
  /** Never sees an open transaction's writes. */
  read: Reader;
  /** Runs `work` whole or not at all. It may run twice (serialisation retry): nothing but SQL inside, no nesting. */
  tx<T>(work: (tx: Writer) => Promise<T>, options?: TxOptions): Promise<T>;
  close(): Promise<void>;
}

const inside = new AsyncLocalStorage<true>();

/** Marks the code that runs inside a transaction; a second `tx` there would wait for itself for ever. */
export function within<T>(work: () => Promise<T>): Promise<T> {
  return inside.run(true, work);
}

/** @throws Error when called inside a transaction. */
export function refuseNesting() {
  if (inside.getStore()) throw new Error("nested tx(): pass tx down instead");
}
