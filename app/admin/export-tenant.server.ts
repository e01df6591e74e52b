/** A municipality's rows, all tables of them, read off the schema: for another system, or the archive. */
import { open } from "node:fs/promises";
import { stringify } from "csv-stringify/sync";
import { eq } from "drizzle-orm";
import { strToU8, zipSync } from "fflate";
import { operate } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { columnsOf, references, type TableName, tableNames } from "~/db/references";
import { rowsWhere } from "~/db/rows-where.server";
import { longestReason } from "~/households/export/forms";
import { Refused } from "./command";

type Row = Record<string, unknown>;

/** What opens something, and what only this installation can read. */
const secret = /hash$|^slots$/i;
/** Of the installation, or of a person wherever they live: sign-ins and the like are nobody else's. */
const leftOut: TableName[] = [
  "proof",
  "session",
  "codeGuess",
  "dispatch",
  "queueHold",
  "worker",
  "listPiece",
  "listRow",
];

const keyOf = (row: Row) => row.id ?? row.seq;

/** Rows that point at rows which are the municipality's already: its areas, their households, their members and so on. */
async function collect(municipalityId: string): Promise<Map<TableName, Map<unknown, Row>>> {
  const found = new Map<TableName, Map<unknown, Row>>();
  const add = (name: TableName, rows: Row[]) => {
    const known = found.get(name) ?? new Map<unknown, Row>();
    const fresh = rows.filter((row) => !known.has(keyOf(row)));
    for (const row of fresh) known.set(keyOf(row), row);
    found.set(name, known);
    return fresh;
  };
  let next: [TableName, Row[]][] = [
    ["municipality", add("municipality", await rowsWhere<Row>("municipality", "id", [municipalityId]))],
  ];
  while (next.length > 0) {
    const [to, rows] = next.shift()!;
    for (const { table, column } of references.filter((one) => one.to === to && !leftOut.includes(one.table))) {
      const fresh = add(table, await rowsWhere<Row>(table, column, rows.map(keyOf)));
      if (fresh.length > 0 && table !== "person") next = [...next, [table, fresh]];
    }
  }
  add("audit", await rowsWhere<Row>("audit", "municipalityId", [municipalityId]));
  add("person", await rowsWhere<Row>("person", "id", [...peopleIn(found)]));
  return found;
}

/** Everybody whom the rows name. */
function peopleIn(found: Map<TableName, Map<unknown, Row>>): Set<unknown> {
  const naming = references.filter(({ to }) => to === "person");
  return new Set(
    naming.flatMap(({ table, column }) => [...(found.get(table)?.values() ?? [])].flatMap((row) => row[column] ?? [])),
  );
}

const shown = (name: TableName, row: Row): Row =>
  Object.fromEntries(
    columnsOf(name)
      .filter((column) => !secret.test(column))
      .map((column) => [column, row[column] ?? null]),
  );

const asText = (value: unknown) =>
  value instanceof Date
    ? value.toISOString()
    : typeof value === "object" && value !== null
      ? JSON.stringify(value)
      : String(value ?? "");

function csvOf(rows: Row[]): Uint8Array {
  const columns = Object.keys(rows[0]!);
  const body = rows.map((row) => columns.map((column) => asText(row[column])));
  return strToU8(stringify([columns, ...body], { delimiter: ";", bom: true, escape_formulas: true }));
}

/** Writes down that everything was taken out, and why, for those who stand in it to see. */
async function noteExport(municipalityId: string, rows: number, reason: string) {
  const id = newId();
  const about = { objectId: id, detail: { rows } };
  await operate({ act: "operator.export", municipalityId }, about, ({ tx, now }) =>
    tx
      .insert(store().t.registerReading)
      .values({ id, municipalityId, areaId: null, readBy: null, role: "operator", reason, at: now }),
  );
}

/**
 * Writes a ZIP with `data.json` and a CSV for each table, an audit row that says so, and for My page of those who stand
 * in it when it was done and why ("" when the operator gave no reason).
 * @throws Refused when no municipality has the code, the reason is too long, or the file exists or cannot be written.
 */
export async function exportTenant(
  code: string,
  file: string,
  reason = "",
): Promise<{ tables: number; rows: number; file: string }> {
  if (reason.length > longestReason) throw new Refused(`the reason may have ${longestReason} characters at most`);
  const { read, t } = store();
  const [town] = await read.select({ id: t.municipality.id }).from(t.municipality).where(eq(t.municipality.code, code));
  if (!town) throw new Refused(`no municipality has the code ${code}`);
  const to = await open(file, "wx", 0o600).catch(() => {
    throw new Refused(`${file} exists, or cannot be written`);
  });
  const found = await collect(town.id);
  const tables = tableNames.flatMap((name) => {
    const rows = [...(found.get(name)?.values() ?? [])].map((row) => shown(name, row));
    return rows.length > 0 ? [[name, rows] as const] : [];
  });
  const csvs = tables.map(([name, rows]) => [`csv/${name}.csv`, csvOf(rows)] as const);
  const packed = zipSync({
    "data.json": strToU8(JSON.stringify(Object.fromEntries(tables))),
    ...Object.fromEntries(csvs),
  });
  const rows = tables.reduce((sum, [, some]) => sum + some.length, 0);
  await noteExport(town.id, rows, reason);
  await to.writeFile(packed).finally(() => to.close());
  return { tables: tables.length, rows, file };
}
