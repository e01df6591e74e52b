import { headingLine } from "./columns";
import { readCsv } from "./csv";
import { decodeList } from "./decode";
import { longestCell, mostColumns, mostRows, mostTitles } from "./limits";
import { UnreadableList, type UnreadableWhy } from "./unreadable";
import { readXlsx } from "./xlsx";

/** A row of a list as it stands in the file. */
export interface TableRow {
  /** As a spreadsheet counts: the first is 1. */
  line: number;
  cells: string[];
}
export interface ListTable {
  rows: TableRow[];
  /** The sheet it was taken from, if the file had several. */
  sheet: string;
}

const starts = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte);
const texts: [RegExp, UnreadableWhy][] = [
  [/^%PDF/, "pdf"],
  [/^\s*(<!DOCTYPE html|<html|<table|<\?xml)/i, "web"],
  [/^\s*BEGIN:VCARD/i, "vcard"],
  [/^\{\\rtf/, "binary"],
];

/** What nobody can see, and what Excel's formulas leave round a text in CSV: `="0701"`, `=HYPERLINK("mailto:a@b";"a@b")`. */
function tidy(cell: string): string {
  const text = cell
    .replace(/[^\S\n]+/g, " ")
    .replace(/[\u2010-\u2012\u2212]/g, "-")
    .replace(/\p{Cf}|(?!\n)\p{Cc}/gu, "")
    .trim()
    .slice(0, longestCell);
  const formula = /^=\s*(?:HYPERL[ÄA]NK|HYPERLINK)?\(?\s*"([^"]*)"/i.exec(text);
  return formula
    ? formula[1]!.replace(/^mailto:/i, "")
    : text.replace(/^#(N\/A|SAKNAS!|REF!|REFERENS!|VALUE!|VÄRDEFEL!|NAME\?|NAMN\?|NULL!|DIV\/0!|DIVISION\/0!)$/i, "");
}

function tableOf(rows: string[][], sheet = ""): ListTable {
  const numbered = rows.map((cells, at) => ({ line: at + 1, cells: cells.slice(0, mostColumns).map(tidy) }));
  return { rows: numbered.filter(({ cells }) => cells.some(Boolean)), sheet };
}

/** The sheet with headings that we know and most rows; people keep notes and old lists on others. */
async function bestSheet(bytes: Uint8Array): Promise<ListTable> {
  const sheets = (await readXlsx(bytes)).map(({ name, rows }) => tableOf(rows, name));
  const worth = ({ rows }: ListTable) => (headingLine(rows) === null ? 0 : 1_000_000) + rows.length;
  const best = sheets.reduce((first, one) => (worth(one) > worth(first) ? one : first), { rows: [], sheet: "" });
  return sheets.length > 1 ? best : { ...best, sheet: "" };
}

function fromText(bytes: Uint8Array): ListTable {
  const text = decodeList(bytes);
  const known = texts.find(([shape]) => shape.test(text));
  if (known) throw new UnreadableList(known[1]);
  if (text.includes("\0")) throw new UnreadableList("binary");
  return tableOf(readCsv(text));
}

/**
 * Reads a list with columns from a file: CSV in any encoding and with any separator, or XLSX.
 * @throws UnreadableList
 */
export async function readTable(bytes: Uint8Array): Promise<ListTable> {
  if (starts(bytes, 0xd0, 0xcf)) throw new UnreadableList("oldExcel");
  const table = starts(bytes, 0x50, 0x4b) ? await bestSheet(bytes) : fromText(bytes);
  if (table.rows.length === 0) throw new UnreadableList("empty");
  if (table.rows.length > mostRows + mostTitles) throw new UnreadableList("tooManyRows");
  return table;
}
