/**
 * Many addresses as people write them, one line a street: "Hagbyvägen 1–23 udda", "Ågatan 4A–4F", "Torget 3 lgh
 * 1001–1104". The streets are read as an area's own are (areas/where/street-lines); here every house is counted out, so a
 * range needs both its ends.
 */
import type { Address } from "~/areas/address";
import { highestNumber, lastPlaceOf, letterAt, numberAt, placeOf } from "~/areas/where/places";
import { type LineProblem, readStreetLine, type Stretch } from "~/areas/where/street-lines";

export type RangeProblem = LineProblem | "open" | "apartments" | "oneHouse" | "tooMany";
/** What a text says: its addresses in the order written, or what is wrong with which line (from 1). */
export type AddressRange = { addresses: Address[] } | { problems: { line: number; problem: RangeProblem }[] };

/** Households that one text may make. */
export const mostAtOnce = 300;
const apartmentsIn = /[\s,]+(?:lgh|lägenhet(?:er|erna)?|lägenhetsnummer|apt|apartments?)\b\.?\s*(?:nr\.?\s*)?(.+)$/iu;

/** Reads all lines; empty ones count for the numbering and say nothing. */
export function readAddressRange(text: string): AddressRange {
  const problems: { line: number; problem: RangeProblem }[] = [];
  const addresses: Address[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (!line.trim()) continue;
    const read = addressesOf(line);
    if (typeof read === "string") problems.push({ line: index + 1, problem: read });
    else addresses.push(...read);
    if (addresses.length > mostAtOnce) return { problems: [{ line: index + 1, problem: "tooMany" }] };
  }
  return problems.length > 0 ? { problems } : { addresses };
}

function addressesOf(line: string): Address[] | RangeProblem {
  const flats = apartmentsIn.exec(line);
  const read = readStreetLine(flats ? line.slice(0, flats.index) : line);
  if (typeof read === "string") return read;
  const numbers: string[] = [];
  for (const stretch of read.stretches) {
    const counted = numbersOf(stretch);
    if (typeof counted === "string") return counted;
    numbers.push(...counted);
  }
  const { street } = read;
  if (!flats) return numbers.map((number) => ({ street, number, apartment: "" }));
  const apartments = apartmentsOf(flats[1]!);
  if (typeof apartments === "string") return apartments;
  const [number, ...more] = numbers;
  if (!number || more.length > 0) return "oneHouse";
  return apartments.map((apartment) => ({ street, number, apartment }));
}

/** "4A–4F" is six houses, "1–23" odd is twelve; "4A–9C" says nothing of how far the letters go. */
function numbersOf({ from, to, parity }: Stretch): string[] | RangeProblem {
  const [first, last] = [numberAt(from), numberAt(to)];
  if (first === 0 || last >= highestNumber) return "open";
  const whole = from === placeOf(first) && to === lastPlaceOf(last);
  if (!whole) return first === last ? lettersOf(first, from, to) : "numbers";
  if (last - first > 2 * mostAtOnce) return "tooMany";
  const wanted = (number: number) => parity === "all" || (number % 2 === 1) === (parity === "odd");
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
    .filter(wanted)
    .map(String);
}

const lettersOf = (number: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => `${number}${letterAt(from + step)}`);

/** "1101–1104", "1101, 1102 och 1201": apartment numbers of four digits, a range within one floor. */
function apartmentsOf(given: string): string[] | RangeProblem {
  const found: string[] = [];
  for (const part of given.split(/,|;|\boch\b|\band\b|&/iu)) {
    const range = /^\s*(\d{4})(?:\s*(?:[-–—]|till|to)\s*(\d{4}))?\s*$/iu.exec(part);
    if (!range) return "apartments";
    const [first, last] = [Number(range[1]), Number(range[2] ?? range[1])];
    if (last < first) return "backwards";
    if (Math.floor(first / 100) !== Math.floor(last / 100)) return "apartments";
    for (let flat = first; flat <= last; flat++) found.push(String(flat).padStart(4, "0"));
  }
  return found;
}
