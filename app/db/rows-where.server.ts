import { inArray } from "drizzle-orm";
import { store } from "./open.server";
import type { TableName } from "./references";

/** Values that one statement may ask for. */
const atOnce = 500;

/** Rows of a table of which only the schema knows the columns, where one of them holds any of the values. `Row`: as the caller reads them. */
export async function rowsWhere<Row>(name: TableName, column: string, values: unknown[]): Promise<Row[]> {
  // biome-ignore lint/suspicious/noExplicitAny: a table of which only the schema knows the columns
  const table = store().t[name] as any;
  const found: Row[] = [];
  for (let at = 0; at < values.length; at += atOnce) {
    const some = inArray(table[column], values.slice(at, at + atOnce));
    found.push(...((await store().read.select().from(table).where(some)) as Row[]));
  }
  return found;
}
