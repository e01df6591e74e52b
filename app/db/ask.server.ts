/** Questions that are asked many thousand times a second: composed once, answered as bare rows. */

import type Database from "better-sqlite3";
import { is, Placeholder } from "drizzle-orm";
import type { Store } from "./store";

/** A row's values in the order of the query's fields, as the driver gives them: SQLite has 0 and 1 for booleans. */
export type BareRow = readonly unknown[];
/** Asks with the values of the query's placeholders, in the order in which they stand in it. */
export type Ask = (...values: (string | number)[]) => BareRow[] | Promise<BareRow[]>;

interface Composed {
  toSQL(): { sql: string; params: unknown[] };
  prepare(): { execute(values: Record<string, unknown>): PromiseLike<Record<string, unknown>[]> };
}

/**
 * Prepares a query of one table. Drizzle's own way from row to object takes as long as SQLite takes to find the row, so
 * there the statement is asked directly; PostgreSQL's answers wait for the network anyway.
 */
export function prepareAsk(opened: Store, query: Composed): Ask {
  const { sql, params } = query.toSQL();
  const names = params.map((one) => (is(one, Placeholder) ? one.name : null));
  if (names.includes(null)) throw new Error(`a constant in a prepared question: ${sql}`);
  if (opened.dialect === "sqlite")
    return askSqlite((opened.read as unknown as { $client: Database.Database }).$client, sql);
  const prepared = query.prepare();
  return async (...values) => {
    const rows = await prepared.execute(Object.fromEntries(names.map((name, at) => [name!, values[at]])));
    return rows.map((row) => Object.values(row));
  };
}

function askSqlite(connection: Database.Database, sql: string): Ask {
  const statement = connection.prepare(sql);
  // Asked for arrays every time: the statement is shared with whoever else has the same text.
  return (...values) => statement.raw().all(...values) as BareRow[];
}
