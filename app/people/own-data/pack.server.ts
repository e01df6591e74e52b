/** A person's data as a ZIP: JSON for machines, a CSV for each table, and a page to read. */
import { stringify } from "csv-stringify/sync";
import { strToU8, zipSync } from "fflate";
import { dayAndTime } from "~/texts/dates";
import type { Locale, Texts } from "~/texts/index";
import type { OwnData, OwnRow, Value } from "./collect.server";

const asText = (value: Value | Date | undefined, locale: Locale): string => {
  if (value === null || value === undefined || value === "") return "";
  if (value instanceof Date) return dayAndTime(value, locale);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function csvOf(rows: OwnRow[]): Uint8Array {
  const columns = Object.keys(rows[0]!);
  const table = rows.map((row) => columns.map((column) => isoOf(row[column])));
  return strToU8(stringify([columns, ...table], { delimiter: ";", bom: true, escape_formulas: true }));
}

const isoOf = (value: Value | Date | undefined) =>
  value instanceof Date
    ? value.toISOString()
    : typeof value === "object" && value !== null
      ? JSON.stringify(value)
      : String(value ?? "");

function section(name: string, rows: OwnRow[], t: Texts, locale: Locale): string {
  const { tables, columns } = t.ownData;
  const title = tables[name as keyof typeof tables] ?? name;
  const label = (column: string) => columns[column as keyof typeof columns] ?? column;
  const items = rows.map((row) => {
    const facts = Object.entries(row)
      .map(([column, value]) => [label(column), asText(value, locale)] as const)
      .filter(([, text]) => text)
      .map(([term, text]) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`);
    return `<dl>${facts.join("")}</dl>`;
  });
  return `<section><h2>${escaped(title)}</h2>${items.join("<hr>")}</section>`;
}

const look = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.2rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
@media(max-width:30rem){dl{display:block}}@media(prefers-color-scheme:dark){body{color:#eee;background:#111}}`;

function page(data: OwnData, t: Texts, locale: Locale, now: Date): string {
  const { title, lead } = t.ownData.page;
  const sections = filled(data).map(([name, rows]) => section(name, rows, t, locale));
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${look}</style></head><body><h1>${escaped(title)}</h1><p>${escaped(lead(dayAndTime(now, locale)))}</p>${sections.join("")}</body></html>`;
}

const filled = (data: OwnData) => Object.entries(data).filter(([, rows]) => rows.length > 0) as [string, OwnRow[]][];

/** Packs what `collectOwnData` found. */
export function packOwnData(data: OwnData, t: Texts, locale: Locale, now: Date): Uint8Array {
  const csvs = filled(data).map(([name, rows]) => [`csv/${name}.csv`, csvOf(rows)] as const);
  return zipSync({
    [t.ownData.page.file]: strToU8(page(data, t, locale, now)),
    "data.json": strToU8(JSON.stringify(data, null, 2)),
    ...Object.fromEntries(csvs),
  });
}
