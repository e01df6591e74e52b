/** A register as a file. What people wrote stays text: nothing in it becomes a formula where the file is opened (CWE-1236). */
import { stringify } from "csv-stringify/sync";
import writeXlsx from "write-excel-file/node";
import type { Texts } from "~/texts/index";
import type { ExportFormat } from "./forms";
import type { Register, RegisterRow, RegisterSum } from "./read-register.server";

const fields = [
  "area",
  "household",
  "street",
  "number",
  "apartment",
  "kind",
  "contact",
  "name",
  "email",
  "phone",
] as const;
const sumFields = ["area", "joined", "paperOnly", "abstaining", "members"] as const;

const table = (rows: RegisterRow[], { takingOut: { columns, kinds } }: Texts): string[][] => [
  fields.map((field) => columns[field]),
  ...rows.map((row) =>
    fields.map((field) => (field === "household" ? row.alias : field === "kind" ? kinds[row.kind] : row[field])),
  ),
];

const sumTable = (sums: RegisterSum[], { takingOut: { columns, sums: words } }: Texts): (string | number)[][] => [
  sumFields.map((field) => (field === "area" ? columns.area : words[field])),
  ...sums.map((sum) => sumFields.map((field) => sum[field])),
];

/** Semicolons and a byte order mark, as a Swedish Excel expects; how many households abstain stands below, without any address. */
function csv({ rows, sums }: Register, t: Texts): Uint8Array {
  const options = { delimiter: ";", record_delimiter: "\r\n", bom: true, escape_formulas: true } as const;
  const text = stringify([...table(rows, t), [], ...sumTable(sums, t)], options);
  return new TextEncoder().encode(text);
}

const cell = (value: string | number, head: boolean) => ({
  value,
  type: typeof value === "number" ? Number : String,
  ...(head && { fontWeight: "bold" as const }),
});
const sheet = (rows: (string | number)[][]) => rows.map((row, at) => row.map((value) => cell(value, at === 0)));

async function xlsx({ rows, sums }: Register, t: Texts): Promise<Uint8Array> {
  const { sheets } = t.takingOut;
  const data = [
    { sheet: sheets.register, data: sheet(table(rows, t)), stickyRowsCount: 1 },
    { sheet: sheets.sums, data: sheet(sumTable(sums, t)), stickyRowsCount: 1 },
  ];
  return new Uint8Array(await writeXlsx(data as never).toBuffer());
}

const types: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The answer that a browser keeps as a file; no cache does. `name`: without ending. */
export async function registerFile(
  register: Register,
  format: ExportFormat,
  name: string,
  t: Texts,
): Promise<Response> {
  const body = await (format === "csv" ? csv(register, t) : xlsx(register, t));
  const plain = `${name.normalize("NFD").replace(/[^\w -]/g, "")}.${format}`;
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`;
  return new Response(body as BodyInit, {
    headers: { "content-type": types[format], "content-disposition": disposition, "cache-control": "no-store" },
  });
}
