/**
 * One way to declare columns for two engines. The PostgreSQL kit is the SQLite kit's twin: same names, same
 * TypeScript types; only the portable subset of drizzle is used on top of it (see README, Decisions).
 */
import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";
import type { Purpose } from "./purposes";

const tags = new WeakMap<object, Purpose>();

/** Remembers why a column exists; builders return themselves from `.notNull()` and friends, so the tag stays. */
function kept<B extends object>(builder: B, purpose: Purpose): B {
  tags.set(builder, purpose);
  return builder;
}

/** The purpose that a column builder was declared with, or undefined. */
export const purposeOf = (builder: object): Purpose | undefined => tags.get(builder);

/** Purpose of each column, by table and column name; filled while tables are declared. */
export const columnPurposes = new Map<string, Map<string, Purpose | undefined>>();

function remember(table: string, columns: Record<string, object>) {
  columnPurposes.set(table, new Map(Object.entries(columns).map(([name, builder]) => [name, purposeOf(builder)])));
}

const liteTable = ((name: string, columns: Record<string, never>, extra?: never) => {
  remember(name, columns);
  return lite.sqliteTable(name, columns, extra as never);
}) as unknown as typeof lite.sqliteTable;

const pgTable = ((name: string, columns: Record<string, never>, extra?: never) =>
  pg.pgTable(name, columns, extra)) as never;

export const sqliteKit = {
  table: liteTable,
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  /** UUIDv7 primary key; the caller gives the value (`newId()`), so that a repeated form post hits the same row. */
  id: () => kept(lite.text("id").primaryKey(), "key"),
  text: <T extends string = string>(name: string, purpose: Purpose) => kept(lite.text(name).$type<T>(), purpose),
  /** A primary key that the database counts up and never gives twice. */
  seq: () => kept(lite.integer("seq").primaryKey({ autoIncrement: true }), "key"),
  int: (name: string, purpose: Purpose) => kept(lite.integer(name), purpose),
  /** An integer beyond 32 bits, such as another row's `seq`. */
  big: (name: string, purpose: Purpose) => kept(lite.integer(name), purpose),
  bool: (name: string, purpose: Purpose) => kept(lite.integer(name, { mode: "boolean" }), purpose),
  /** A UTC instant in whole milliseconds. */
  time: (name: string, purpose: Purpose) => kept(lite.integer(name, { mode: "timestamp_ms" }), purpose),
  json: <T>(name: string, purpose: Purpose) => kept(lite.text(name, { mode: "json" }).$type<T>(), purpose),
};

export type Kit = typeof sqliteKit;

export const postgresKit = {
  table: pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  id: () => kept(pg.text("id").primaryKey(), "key"),
  text: (name: string, purpose: Purpose) => kept(pg.text(name), purpose),
  seq: () => kept(pg.bigserial("seq", { mode: "number" }).primaryKey(), "key"),
  int: (name: string, purpose: Purpose) => kept(pg.integer(name), purpose),
  big: (name: string, purpose: Purpose) => kept(pg.bigint(name, { mode: "number" }), purpose),
  bool: (name: string, purpose: Purpose) => kept(pg.boolean(name), purpose),
  time: (name: string, purpose: Purpose) =>
    kept(pg.timestamp(name, { withTimezone: true, precision: 3, mode: "date" }), purpose),
  json: (name: string, purpose: Purpose) => kept(pg.jsonb(name), purpose),
} as unknown as Kit;
