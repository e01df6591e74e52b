/** Sheets of an XLSX file, under bounds: a ZIP may be small and unpack to gigabytes, a cell may stand in row one million. */
import { Unzip, UnzipInflate, zipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { largestUnpacked, mostColumns, mostRows, mostTitles } from "./limits";
import { UnreadableList } from "./unreadable";

const most = { files: 2_000, row: mostRows + mostTitles + 5_000 };
/** Bytes given to the unpacking at once, so that a bomb is seen early. */
const atOnce = 16_384;
const needed =
  /^(\[Content_Types\]\.xml|xl\/(workbook|sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml|.*\.rels)$/i;

function joined(chunks: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks));
}

/** The XML files that make up the sheets' texts; pictures and macros are never unpacked. */
function unpack(bytes: Uint8Array): { files: Record<string, Uint8Array>; names: string[] } {
  const [files, names]: [Record<string, Uint8Array[]>, string[]] = [{}, []];
  let size = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > most.files) throw new UnreadableList("tooLarge");
    if (!needed.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    files[file.name] = chunks;
    file.ondata = (error, chunk) => {
      if (error) throw error instanceof UnreadableList ? error : new UnreadableList("spreadsheet");
      size += chunk.length;
      if (size > largestUnpacked) throw new UnreadableList("tooLarge");
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += atOnce)
    unzip.push(bytes.subarray(at, at + atOnce), at + atOnce >= bytes.length);
  return { files: Object.fromEntries(Object.entries(files).map(([name, chunks]) => [name, joined(chunks)])), names };
}

/** Column of a cell's address: A is 1. */
const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A sheet without cells and rows that hold nothing but a format; people colour whole columns down to row 1,048,576. */
function lean(xml: string): string {
  const text = xml
    .replace(/<(?:\w+:)?c\b[^>]*\/>/g, "")
    .replace(/<(?:\w+:)?row\b[^>]*\/>/g, "")
    .replace(/<((?:\w+:)?row)\b[^>]*>\s*<\/\1>/g, "");
  for (const [, row] of text.matchAll(/<(?:\w+:)?row\b[^>]*?\br="(\d+)"/g))
    if (Number(row) > most.row) throw new UnreadableList("tooManyRows");
  for (const [, column] of text.matchAll(/<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)\d+"/g))
    if (columnOf(column!) > mostColumns * 10) throw new UnreadableList("tooLarge");
  return text;
}

function checked(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => {
      const head = decoder.decode(bytes.subarray(0, 2_000));
      if (/<!(DOCTYPE|ENTITY)/i.test(head)) throw new UnreadableList("spreadsheet");
      if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) return [name, bytes];
      return [name, new TextEncoder().encode(lean(decoder.decode(bytes)))];
    }),
  );
}

/** A cell as text: a date as 2026-03-01, a number without exponent, an error of a formula as nothing. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (typeof value === "number") return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 6 });
  return String(value).normalize("NFC");
}

/**
 * Every sheet with its rows; the first is row 1.
 * @throws UnreadableList when it is no spreadsheet, or too large once unpacked.
 */
export async function readXlsx(bytes: Uint8Array): Promise<{ name: string; rows: string[][] }[]> {
  const { files, names } = unpack(bytes);
  if (names.includes("content.xml") && names.includes("mimetype")) throw new UnreadableList("openDocument");
  const packed = Buffer.from(zipSync(checked(files), { level: 0 }));
  const sheets = await readXlsxFile(packed).catch(() => {
    throw new UnreadableList("spreadsheet");
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(asText)) }));
}
