/** What the portable builder cannot say: the only places outside the two engines' files that ask which one it is. */
import { type SQL, sql } from "drizzle-orm";
import type { Column } from "drizzle-orm/column";
import { store } from "./open.server";
import type { Writer } from "./store";

interface Executor {
  /** SQLite */
  run(statement: SQL): { changes: number };
  /** PostgreSQL: node-postgres counts in `rowCount`, PGlite in `affectedRows`. */
  execute(statement: SQL): Promise<{ rowCount?: number; affectedRows?: number }>;
}

/**
 * Runs one statement that both engines understand as it stands, such as an INSERT … SELECT that leaves a counted key
 * to the database. Returns how many rows it wrote.
 */
export async function execute(tx: Writer, statement: SQL): Promise<number> {
  const executor = tx as unknown as Executor;
  if (store().dialect === "sqlite") return executor.run(statement).changes;
  const { rowCount, affectedRows } = await executor.execute(statement);
  return rowCount ?? affectedRows ?? 0;
}

/**
 * Lets a query of a transaction take its rows for itself and pass over those that another worker has taken.
 * SQLite needs nothing: it has one writer at a time.
 */
export function skippingLocked<Q>(query: Q): Q {
  if (store().dialect === "sqlite") return query;
  return (query as { for(strength: string, config: object): Q }).for("update", { skipLocked: true });
}

/** Whether a column holds one of these numbers: one parameter however many they are, and always the same statement. */
export function among(column: Column, numbers: readonly number[]): SQL {
  if (store().dialect === "sqlite") return sql`${column} in (select value from json_each(${JSON.stringify(numbers)}))`;
  return sql`${column} = any(${sql.param(numbers)}::bigint[])`;
}
