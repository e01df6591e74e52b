import type { RowProblem } from "~/db/schema/addresses";
import { readHouseNumber } from "../places";
import { keyOf, squeezed, townKeyOf } from "../street-names";
import { readTypedAddress } from "../typed-address";
import type { Columns } from "./columns";
import { type Point, readDecimal, readPoint } from "./coordinates";

/** One address of a file, ready for the register. */
export interface FileAddress {
  street: string;
  streetKey: string;
  number: string;
  place: number;
  postcode: string;
  town: string;
  townKey: string;
  point: Point | null;
}
type Problem = Omit<RowProblem, "line">;

/** "NORA" and "nora" are written "Nora"; mixed case is the file's own. */
function spelled(name: string): string {
  const text = squeezed(name);
  if (text !== text.toLocaleUpperCase("sv") && text !== text.toLocaleLowerCase("sv")) return text;
  return text
    .toLocaleLowerCase("sv")
    .replace(
      /(^|[\s-])(?!(?:i|på|och|vid|av)\s)(\p{L})/gu,
      (_, before, letter) => before + letter.toLocaleUpperCase("sv"),
    );
}

const clipped = (cells: readonly string[]) => cells.filter(Boolean).join(" ").slice(0, 80);

/** The cells of a row by what they are. */
const cellOf = (cells: readonly string[], columns: Columns) => (column: keyof Columns) => {
  const at = columns[column];
  return at === undefined ? "" : squeezed(cells[at] ?? "");
};

/** Reads a row, or says what is wrong with it. A row without coordinates is an address all the same. */
export function readRow(cells: readonly string[], columns: Columns, zone: string): FileAddress | Problem {
  const cell = cellOf(cells, columns);
  const whole = clipped(cells);
  const named = columns.number === undefined ? readTypedAddress(cell("street")) : null;
  const street = columns.number === undefined ? (named?.street ?? "") : cell("street");
  if (!/\p{L}/u.test(street)) return { problem: "street", found: whole };
  const house = columns.number === undefined ? named?.house : readHouseNumber(`${cell("number")}${cell("letter")}`);
  if (!house) return { problem: "number", found: cell("number") || whole };
  const postcode = (cell("postcode") || named?.postcode || "").replace(/^SE?-?/i, "").replace(/\s/g, "");
  if (postcode && !/^[1-9]\d{4}$/.test(postcode)) return { problem: "postcode", found: cell("postcode") };
  const point = pointOf(cell, zone);
  if (typeof point === "string") return { problem: "coordinates", found: point };
  const town = spelled(cell("town") || named?.town || "");
  return {
    ...{ street: spelled(street), streetKey: keyOf(street), number: house.text, place: house.place },
    ...{ postcode, town, townKey: townKeyOf(town), point },
  };
}

/** The point of a row; null when it has none; what stands there when that is no place in Sweden. */
function pointOf(cell: (column: keyof Columns) => string, zone: string): Point | null | string {
  const pair = [cell("first"), cell("second")].filter(Boolean);
  const given = pair.length > 0 ? pair : (cell("point").match(/-?\d+(?:[.,]\d+)?/g) ?? []);
  if (given.length === 0) return null;
  const [one = Number.NaN, other = Number.NaN] = given.map(readDecimal);
  return readPoint(one, other, zone) ?? given.join(" ");
}
