import type { RowProblem } from "~/db/schema/addresses";
import { localZones, zoneOfEpsg } from "../sweref";
import { type Columns, columnsOf } from "./columns";
import { type FileAddress, readRow } from "./read-row";
import { rowsOf } from "./table";

/** Why nothing of a file can be read. */
export type Unreadable = "empty" | "noStreet" | "json" | "spreadsheet";
/** A row of a file: an address, or a problem; `percent` of the file lies behind it. */
export type ReadRow = { line: number; percent: number } & ({ address: FileAddress } | Omit<RowProblem, "line">);

/**
 * Reads an address file, CSV or GeoJSON, row by row.
 * @throws UnreadableFile when there are no addresses in it at all.
 */
export function readAddresses(text: string, zone: string): Generator<ReadRow> {
  const start = text.replace(/^\uFEFF/, "");
  if (start.startsWith("PK\u0003\u0004")) throw new UnreadableFile("spreadsheet");
  return /^\s*\{/.test(start) ? readFeatures(start, zone) : readTable(start, zone);
}

export class UnreadableFile extends Error {
  readonly why: Unreadable;
  constructor(why: Unreadable) {
    super(`no addresses can be read from this file: ${why}`);
    this.why = why;
  }
}

/** @throws UnreadableFile unless one of the headings is that of streets. */
function checkedColumns(cells: readonly string[]): Columns {
  const columns = columnsOf(cells);
  if (columns.street === undefined) throw new UnreadableFile("noStreet");
  return columns;
}

function* readTable(text: string, zone: string): Generator<ReadRow> {
  let columns: Columns | undefined;
  for (const { line, cells, at } of rowsOf(text)) {
    if (!columns) {
      columns = checkedColumns(cells);
      continue;
    }
    const percent = Math.floor((100 * at) / text.length);
    yield { line, percent, ...asRow(readRow(cells, columns, zone)) };
  }
  if (!columns) throw new UnreadableFile("empty");
}

const asRow = (read: FileAddress | Omit<RowProblem, "line">) => ("problem" in read ? read : { address: read });

interface Feature {
  properties?: Record<string, unknown> | null;
  geometry?: { type?: string; coordinates?: unknown } | null;
}

/** The zone that a GeoJSON file of before RFC 7946 names in `crs`, or the one given. */
function zoneIn(crs: unknown, zone: string): string {
  const code = Number(/3\d{3}$/.exec(JSON.stringify(crs ?? "").replace(/[^\d]/g, ""))?.[0]);
  return zoneOfEpsg(code) && code !== 3006 ? localZones[code - 3007]! : zone;
}

function* readFeatures(text: string, given: string): Generator<ReadRow> {
  const { features, crs } = parsed(text);
  if (features.length === 0) throw new UnreadableFile("empty");
  const zone = zoneIn(crs, given);
  const headings = [...new Set(features.slice(0, 50).flatMap((one) => Object.keys(one.properties ?? {})))];
  const columns = { ...checkedColumns(headings), first: headings.length, second: headings.length + 1 };
  for (const [at, { properties, geometry }] of features.entries()) {
    const cells = headings.map((name) => String(properties?.[name] ?? ""));
    const point = geometry?.type === "Point" ? (geometry.coordinates as unknown[]) : [];
    const percent = Math.floor((100 * (at + 1)) / features.length);
    yield { line: at + 1, percent, ...asRow(readRow([...cells, ...point.slice(0, 2).map(String)], columns, zone)) };
  }
}

function parsed(text: string): { features: Feature[]; crs?: unknown } {
  try {
    const { features, crs } = JSON.parse(text) as { features?: unknown; crs?: unknown };
    if (Array.isArray(features)) return { features: features as Feature[], crs };
  } catch {
    throw new UnreadableFile("json");
  }
  throw new UnreadableFile("json");
}
