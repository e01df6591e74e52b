import { getTableColumns, getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { columnPurposes } from "~/db/kit";
import { purposes } from "~/db/purposes";
import { postgresTables, sqliteTables } from "~/db/tables";
import * as postgresExports from "../../drizzle/schema.postgres";
import * as sqliteExports from "../../drizzle/schema.sqlite";
import { sources } from "./source";

test("every column says why it exists", () => {
  const silent = [...columnPurposes].flatMap(([table, columns]) =>
    [...columns].filter(([, purpose]) => !purpose || !(purpose in purposes)).map(([column]) => `${table}.${column}`),
  );
  expect(silent).toEqual([]);
  expect(columnPurposes.size).toBe(Object.keys(sqliteTables).length);
});

test("both engines have the same tables and columns, and migrations are made from all of them", () => {
  const shape = (tables: object) =>
    Object.fromEntries(
      Object.entries(tables).map(([key, table]) => [key, Object.keys(getTableColumns(table as never)).sort()]),
    );
  expect(shape(postgresTables)).toEqual(shape(sqliteTables));
  expect(Object.keys(sqliteExports).sort()).toEqual(Object.keys(sqliteTables).sort());
  expect(Object.keys(postgresExports).sort()).toEqual(Object.keys(sqliteTables).sort());
  for (const table of Object.values(sqliteTables)) expect(is(table, SQLiteTable), getTableName(table)).toBe(true);
});

test("only the database folder speaks a dialect", () => {
  const dialect =
    /\.(get|all|run)\(\)|drizzle-orm\/(sqlite-core|pg-core|better-sqlite3|node-postgres)|from "(better-sqlite3|pg)"/;
  const speaking = sources("app").filter(({ file, text }) => !file.startsWith("app/db/") && dialect.test(text));
  expect(speaking.map(({ file }) => file)).toEqual([]);
});
