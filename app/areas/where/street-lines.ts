/**
 * An area's streets as people write them, one line a street: "Ågatan", "Hagbyvägen 1–23 udda", "Storgatan 2–14, 18 B
 * och 20–", "Storgatan 1-9, Gyttorp". What is not understood is said, never guessed.
 */
import { type HouseNumber, highestNumber, lastPlaceOf, placeOf, readHouseNumber } from "./places";
import { keyOf, squeezed } from "./street-names";

export type Parity = "all" | "odd" | "even";
export type LineProblem = "noStreet" | "backwards" | "numbers";

/** Houses of one street: from and to are places (see places.ts), both included. */
export interface Stretch {
  from: number;
  to: number;
  parity: Parity;
}
export interface StreetLine {
  street: string;
  streetKey: string;
  /** Where the street lies, if the line says so; else "". */
  town: string;
  stretches: Stretch[];
}

const words: Record<Exclude<Parity, "all">, RegExp> = {
  odd: /(?:^|[\s,(])(?:udda|ojämna|ojämn|odd)(?:\s+(?:nummer|nr|sidan|sida|numbers|side))?(?=$|[\s,.)])\.?/iu,
  even: /(?:^|[\s,(])(?:jämna|jämn|even)(?:\s+(?:nummer|nr|sidan|sida|numbers|side))?(?=$|[\s,.)])\.?/iu,
};
const bothSides = /\b(?:udda\s+och\s+jämna|jämna\s+och\s+udda|odd\s+and\s+even|even\s+and\s+odd)\b/iu;
const wholeStreet = /^(?:hela|the whole of|all of|whole)\s+|[\s,(]+(?:hela(?: gatan| vägen)?|whole street)\)?$/giu;
const everything: Stretch = { from: 0, to: lastPlaceOf(highestNumber), parity: "all" };

/** Takes "udda" or "jämna" out of a line. Both at once is all houses. */
function takeParity(line: string): { parity: Parity; rest: string } {
  const [odd, even] = [words.odd.test(line), words.even.test(line)];
  const rest = line.replace(bothSides, " ").replace(words.odd, " ").replace(words.even, " ");
  return { parity: odd === even ? "all" : odd ? "odd" : "even", rest };
}

/** Splits "1:a Tvärgatan 5–9, Nora" into the street, what is said of its numbers, and the town. */
function split(line: string): { street: string; numbers: string; town: string } {
  const place = /[,(]\s*(?!(?:från|till|nr|och|from|to|and)\b)(\p{L}[\p{L} .:-]*)\)?$/u.exec(line);
  const town = place ? squeezed(place[1]!) : "";
  const rest = place ? line.slice(0, place.index) : line;
  const numbered = /^(.*?\p{L}[.)]?)[\s,]+((?:från|till|t\.?o\.?m\.?|nr|nummer|from|to)?\.?\s*[-–—]?\s*\d.*)$/iu.exec(
    rest,
  );
  if (!numbered) return { street: squeezed(rest), numbers: "", town };
  return { street: squeezed(numbered[1]!), numbers: numbered[2]!, town };
}

const bounds =
  /^(?:(?:nr|nummer|numbers?|från|from)\b\.?\s*)?(.+?)\s*(?:[-–—]|\btill\b|\bto\b|\bt\.?o\.?m\.?\s)\s*(.*)$/iu;
const upTo = /^(?:till|to|t\.?o\.?m\.?|[-–—])\s*(.+)$/iu;
const onwards = /^(?:från|from)\s+(.+)$|^(.+?)\s+(?:och uppåt|uppåt|and up)$/iu;

/** "1–23", "12A–F", "12", "20–", "till 9", "från 20": places, or what is wrong with it. */
function stretchOf(given: string): Omit<Stretch, "parity"> | LineProblem {
  const text = squeezed(given);
  const single = readHouseNumber(text);
  if (single) return between(single, single);
  const until = upTo.exec(text);
  if (until) return between(null, readHouseNumber(until[1]!));
  const beyond = onwards.exec(text);
  const alone = beyond && readHouseNumber((beyond[1] ?? beyond[2])!);
  if (alone) return { from: alone.place, to: everything.to };
  const both = bounds.exec(text);
  const first = both && readHouseNumber(both[1]!);
  if (!both || !first) return "numbers";
  if (both[2] === "") return { from: first.place, to: everything.to };
  return between(first, readHouseNumber(/^\p{L}{1,2}$/u.test(both[2]!) ? `${first.number}${both[2]}` : both[2]!));
}

function between(first: HouseNumber | null, last: HouseNumber | null): Omit<Stretch, "parity"> | LineProblem {
  if (!last) return "numbers";
  const lettered = /\D/.test(last.text);
  const [from, to] = [
    first?.place ?? 0,
    lettered ? placeOf(last.number, last.text.replace(/\d/g, "")) : lastPlaceOf(last.number),
  ];
  return from > to ? "backwards" : { from, to };
}

/** Reads one line. */
export function readStreetLine(given: string): StreetLine | LineProblem {
  const { parity, rest } = takeParity(squeezed(given).replace(wholeStreet, ""));
  const { street, numbers, town } = split(
    squeezed(rest).replace(/[\s,;.()]+$/u, (end) => (end.startsWith(".") ? "." : "")),
  );
  if (!/\p{L}{2}/u.test(street)) return "noStreet";
  const known = { street, streetKey: keyOf(street), town };
  if (!numbers) return { ...known, stretches: [{ ...everything, parity }] };
  const stretches: Stretch[] = [];
  for (const part of numbers.split(/,|;|\boch\b(?! uppåt)|\band\b(?! up)|&|\+/iu).filter((one) => one.trim())) {
    const found = stretchOf(part);
    if (typeof found === "string") return found;
    stretches.push({ ...found, parity });
  }
  return stretches.length > 0 ? { ...known, stretches } : "numbers";
}
