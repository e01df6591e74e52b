/** How the tables point at one another, read off the schema itself: what export and erasure go by, so that they forget none. */
import { getTableColumns, getTableName } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { columnPurposes } from "./kit";
import { type Purpose, purposes } from "./purposes";
import { sqliteTables, type Tables } from "./tables";

export type TableName = keyof Tables;

/** A column that points at a row of another table, or of its own. */
export interface Reference {
  table: TableName;
  /** As the schema calls it. */
  column: string;
  purpose: Purpose;
  to: TableName;
  /** The row goes with the one that it points at. */
  cascade: boolean;
}

const entries = Object.entries(sqliteTables) as unknown as [TableName, SQLiteTable][];
const named = new Map(entries.map(([name, table]) => [getTableName(table), name]));

/** The purpose of a table's column. */
export function purposeIn(name: TableName, column: string): Purpose {
  return columnPurposes.get(getTableName(sqliteTables[name]))!.get(column)!;
}

/** The columns of a table, as the schema calls them. */
export const columnsOf = (name: TableName): string[] => Object.keys(getTableColumns(sqliteTables[name] as SQLiteTable));

/** Whether a column says something about an identifiable person. */
export const isPersonal = (name: TableName, column: string): boolean => purposes[purposeIn(name, column)].personal;

function referencesOf([table, definition]: [TableName, SQLiteTable]): Reference[] {
  const columns = Object.entries(getTableColumns(definition));
  return getTableConfig(definition).foreignKeys.map((key) => {
    const { columns: from, foreignTable } = key.reference();
    const column = columns.find(([, one]) => one.name === from[0]!.name)![0];
    const to = named.get(getTableName(foreignTable))!;
    return { table, column, to, purpose: purposeIn(table, column), cascade: key.onDelete === "cascade" };
  });
}

/** Every reference of the schema. */
export const references: Reference[] = entries.flatMap(referencesOf);
export const tableNames: TableName[] = entries.map(([name]) => name);
