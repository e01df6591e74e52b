import { asc, eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import { columnsOf, purposeIn, references, type TableName } from "~/db/references";
import { rowsWhere } from "~/db/rows-where.server";
import { acts, pointedAt, type Way, ways } from "./plan.server";

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type OwnRow = Record<string, Value>;
/** Rows by table, as the schema calls them. */
export type OwnData = Partial<Record<TableName | "audit" | "acts", OwnRow[]>>;

/** Hashes, sealed values and what only the database uses say nothing that anybody could read. */
const secret = /hash$|^slots$|^emailKey$/i;
const keyOf = (row: OwnRow) => (row.id ?? row.seq) as string | number;
const once = (rows: OwnRow[]) => [...new Map(rows.map((row) => [keyOf(row), row])).values()];

/** A row as its owner may read it: no secrets, and of other people not even their number. */
function readable(name: TableName, row: OwnRow, personId: string): OwnRow {
  const others = new Set(
    references.filter(({ table, to }) => table === name && to === "person").map(({ column }) => column),
  );
  const shown = columnsOf(name).filter(
    (column) => !secret.test(column) && (!others.has(column) || row[column] === personId),
  );
  return Object.fromEntries(shown.map((column) => [column, row[column] ?? null]));
}

/** All that is kept about a person: their own rows, what these point at, and what the person did for others. */
export async function collectOwnData(personId: string): Promise<OwnData> {
  const found = new Map<TableName, OwnRow[]>([["person", await rowsWhere<OwnRow>("person", "id", [personId])]]);
  for (const way of ways) await follow(way, found, personId);
  for (const { table, column, to } of pointedAt) {
    const ids = (found.get(table) ?? []).flatMap((row) => (row[column] as string | null) ?? []);
    found.set(to, once([...(found.get(to) ?? []), ...(await rowsWhere<OwnRow>(to, "id", [...new Set(ids)]))]));
  }
  const own = [...found].filter(([, rows]) => rows.length > 0);
  const data = Object.fromEntries(own.map(([name, rows]) => [name, rows.map((row) => readable(name, row, personId))]));
  return { ...data, acts: await actsOf(personId), audit: await auditOf(personId) };
}

async function follow({ table, column, to }: Way, found: Map<TableName, OwnRow[]>, personId: string): Promise<void> {
  const values = to === "person" ? [personId] : (found.get(to) ?? []).map(keyOf);
  const rows = await rowsWhere<OwnRow>(table, column, values);
  found.set(table, once([...(found.get(table) ?? []), ...rows]));
}

/** What the person did for others, as which row and when; what it was about is the others' matter. */
async function actsOf(personId: string): Promise<OwnRow[]> {
  const done = await Promise.all(
    acts.map(async ({ table, column }) => {
      const times = columnsOf(table).filter((name) => /(At|^at)$/.test(name) && purposeIn(table, name) === "progress");
      const rows = await rowsWhere<OwnRow>(table, column, [personId]);
      return rows.map((row) => ({
        table,
        as: column,
        id: keyOf(row),
        ...Object.fromEntries(times.map((name) => [name, row[name] ?? null])),
      }));
    }),
  );
  return done.flat();
}

async function auditOf(personId: string): Promise<OwnRow[]> {
  const { audit } = store().t;
  const { at, act, objectId } = audit;
  const rows = await store()
    .read.select({ at, act, objectId })
    .from(audit)
    .where(eq(audit.actorId, personId))
    .orderBy(asc(audit.seq));
  return rows as unknown as OwnRow[];
}
