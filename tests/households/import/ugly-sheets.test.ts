/** Spreadsheets as ugly as the text files beside this one, made by another program's hand in the test. */
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import writeXlsx from "write-excel-file/node";
import { readList } from "./read-list";

type Cell = string | number | Date | null | { formula: string };

function cellOf(value: Cell) {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: "d-mmm" };
  if (typeof value === "object") return { value: value.formula, type: "Formula" as const };
  return typeof value === "number" ? { value, type: Number } : { value, type: String };
}

const sheetOf = (rows: Cell[][]) => rows.map((row) => row.map(cellOf)) as never;
const workbook = (rows: Cell[][]): Promise<Buffer> => writeXlsx(sheetOf(rows)).toBuffer();
const workbookOf = (sheets: { sheet: string; rows: Cell[][] }[]): Promise<Buffer> =>
  writeXlsx(sheets.map(({ sheet, rows }) => ({ sheet, data: sheetOf(rows) })) as never).toBuffer();

/** A workbook with this inside its one sheet, written by no program. */
function byHand(sheetData: string, more: Record<string, string> = {}): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const anna = (row: number) =>
  `<row r="${row}">${text(`A${row}`, "Anna Ek")}${text(`B${row}`, "Hagbyvägen 3")}${text(`C${row}`, "anna@nora.example")}</row>`;
const head = `<row r="1">${text("A1", "Namn")}${text("B1", "Adress")}${text("C1", "E-post")}</row>`;
const annaLine = (row: number) => `${row} Hagbyvägen 3: Anna Ek <anna@nora.example>`;

test("a plain sheet", async () => {
  const rows = [
    ["Namn", "Adress", "E-post", "Mobil"],
    ["Anna Ek", "Hagbyvägen 3", "anna@nora.example", "070-123 45 67"],
  ];
  expect(await readList(await workbook(rows))).toEqual([`${annaLine(2)} 070-123 45 67`]);
});

test("house numbers that became dates, phones that became numbers, flats that are numbers", async () => {
  const first = ["Namn", "Gata", "Nr", "Lgh", "E-post", "Telefon"];
  const rows = [
    first,
    ["Anna Ek", "Hagbyvägen", new Date("2026-03-01T00:00:00Z"), null, "anna@nora.example", 701234567],
    ["Bo Ek", "Storgatan", 12, 1102, "bo@nora.example", 46701234567],
  ];
  expect(await readList(await workbook(rows))).toEqual([
    "2 Hagbyvägen 1-3: Anna Ek <anna@nora.example> 070-123 45 67 (date: 2026-03-01 → 1-3)",
    "3 Storgatan 12 lgh 1102: Bo Ek <bo@nora.example> 070-123 45 67",
  ]);
});

test("titles, empty rows and merged cells for a family", async () => {
  const rows = [
    ["Grannsamverkan i Hagby", null, null],
    [null, null, null],
    ["Namn", "Adress", "E-post"],
    ["Anna Ek", "Hagbyvägen 3", "anna@nora.example"],
    ["Bo Ek", null, "bo@nora.example"],
  ];
  expect(await readList(await workbook(rows))).toEqual([
    annaLine(4),
    "5 Hagbyvägen 3: Bo Ek <bo@nora.example> (above: Hagbyvägen 3)",
  ]);
});

test("the list is on the third sheet, behind notes and an empty one", async () => {
  const list = [
    ["Namn", "Adress", "E-post"],
    ["Anna Ek", "Hagbyvägen 3", "anna@nora.example"],
  ];
  const notes = [["Att göra"], ["Ringa Sven"], ["Köpa dekaler"], ["Möte i maj"]];
  const sheets = [
    { sheet: "Anteckningar", rows: notes },
    { sheet: "Tomt", rows: [["", ""]] },
    { sheet: "Lista", rows: list },
  ];
  expect(await readList(await workbookOf(sheets))).toEqual([annaLine(2)]);
});

test("formulas count as what they came to, errors as nothing", async () => {
  const formula = `<c r="A2" t="str"><f>CONCATENATE("Anna"," Ek")</f><v>Anna Ek</v></c>`;
  const error = `<c r="D2" t="e"><f>VLOOKUP(1,X:X,2)</f><v>#N/A</v></c>`;
  const row = `<row r="2">${formula}${text("B2", "Hagbyvägen 3")}${text("C2", "anna@nora.example")}${error}</row>`;
  const withPhone = head.replace("</row>", `${text("D1", "Telefon")}</row>`);
  expect(await readList(byHand(withPhone + row))).toEqual([annaLine(2)]);
});

test("cells with colour but nothing in them, down to the last row that Excel has", async () => {
  const coloured = `<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row><row r="9999999"/>`;
  expect(await readList(byHand(head + anna(2) + coloured))).toEqual([annaLine(2)]);
});

test("something in the last row that Excel has", async () => {
  expect(await readList(byHand(head + anna(1048576)))).toEqual(["unreadable: tooManyRows"]);
});

test("something in the last column that Excel has", async () => {
  const wide = `<row r="2">${text("A2", "Anna Ek")}${text("XFD2", "x")}</row>`;
  expect(await readList(byHand(head + wide))).toEqual(["unreadable: tooLarge"]);
});

test("a ZIP that unpacks to several hundred times its size", { timeout: 5_000 }, async () => {
  const spaces = " ".repeat(8 * 1024 * 1024);
  const more = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`xl/worksheets/sheet${at + 2}.xml`, spaces]));
  const bomb = byHand(head + anna(2), more);
  expect(bomb.length).toBeLessThan(100_000);
  expect(await readList(bomb)).toEqual(["unreadable: tooLarge"]);
});

test("entities that multiply", async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet/>`;
  expect(await readList(byHand("", { "xl/worksheets/sheet1.xml": bomb }))).toEqual(["unreadable: spreadsheet"]);
});

test("pictures and macros are left where they are", async () => {
  const more = { "xl/media/image1.png": "x".repeat(100_000), "xl/vbaProject.bin": "MZ" };
  expect(await readList(byHand(head + anna(2), more))).toEqual([annaLine(2)]);
});

test("an OpenDocument sheet is told as such", async () => {
  const ods = zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8("<x/>"),
  });
  expect(await readList(ods)).toEqual(["unreadable: openDocument"]);
});

test("a text document is no list", async () => {
  const docx = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w:document/>") });
  expect(await readList(docx)).toEqual(["unreadable: spreadsheet"]);
});

test("more rows than are taken in", async () => {
  const rows = Array.from({ length: 10_100 }, (_, at) => ["Anna Ek", `Hagbyvägen ${at + 1}`, `anna${at}@nora.example`]);
  expect(await readList(await workbook([["Namn", "Adress", "E-post"], ...rows]))).toEqual(["unreadable: tooManyRows"]);
});

test("a cell as long as a book is cut, and nobody is called that", async () => {
  const rows = [
    ["Namn", "Adress", "E-post"],
    ["A".repeat(30_000), "Hagbyvägen 3", "anna@nora.example"],
  ];
  expect(await readList(await workbook(rows))).toEqual([`2 ! longName ${"A".repeat(1)}${"a".repeat(39)}`]);
});
