import { expect, test } from "vitest";
import { lastPlaceOf, placeOf } from "~/areas/where/places";
import { type Parity, readStreetLine } from "~/areas/where/street-lines";

const end = lastPlaceOf(99_999);
const n = (number: number, letter = "") => placeOf(number, letter);
const read = (line: string) => {
  const found = readStreetLine(line);
  if (typeof found === "string") return found;
  return [found.street, found.town, ...found.stretches.map(({ from, to, parity }) => [from, to, parity])];
};
type Expected = [line: string, street: string, town: string, ...stretches: [number, number, Parity][]];

const understood: Expected[] = [
  ["Ågatan", "Ågatan", "", [0, end, "all"]],
  ["  hela   Ågatan ", "Ågatan", "", [0, end, "all"]],
  ["Ågatan (hela)", "Ågatan", "", [0, end, "all"]],
  ["Hagbyvägen 1–23 udda", "Hagbyvägen", "", [n(1), lastPlaceOf(23), "odd"]],
  ["Hagbyvägen 1-23 udda", "Hagbyvägen", "", [n(1), lastPlaceOf(23), "odd"]],
  ["Hagbyvägen 1 - 23, udda nummer", "Hagbyvägen", "", [n(1), lastPlaceOf(23), "odd"]],
  ["Hagbyvägen, udda 1–23", "Hagbyvägen", "", [n(1), lastPlaceOf(23), "odd"]],
  ["Hagbyvägen 1 till 23 (udda)", "Hagbyvägen", "", [n(1), lastPlaceOf(23), "odd"]],
  ["Hagbyvägen nr 2–24 jämna", "Hagbyvägen", "", [n(2), lastPlaceOf(24), "even"]],
  ["Hagbyvägen jämna nummer", "Hagbyvägen", "", [0, end, "even"]],
  ["Hagbyvägen udda och jämna 1-9", "Hagbyvägen", "", [n(1), lastPlaceOf(9), "all"]],
  ["Hagbyvägen 12", "Hagbyvägen", "", [n(12), lastPlaceOf(12), "all"]],
  ["Hagbyvägen 12 B", "Hagbyvägen", "", [n(12, "B"), n(12, "B"), "all"]],
  ["Hagbyvägen 12A–F", "Hagbyvägen", "", [n(12, "A"), n(12, "F"), "all"]],
  ["Hagbyvägen 12 a - 14 c", "Hagbyvägen", "", [n(12, "A"), n(14, "C"), "all"]],
  ["Storgatan 1-9, 2-14", "Storgatan", "", [n(1), lastPlaceOf(9), "all"], [n(2), lastPlaceOf(14), "all"]],
  [
    "Storgatan 1, 3 och 7",
    "Storgatan",
    "",
    [n(1), lastPlaceOf(1), "all"],
    [n(3), lastPlaceOf(3), "all"],
    [n(7), lastPlaceOf(7), "all"],
  ],
  ["Storgatan 20–", "Storgatan", "", [n(20), end, "all"]],
  ["Storgatan från 20", "Storgatan", "", [n(20), end, "all"]],
  ["Storgatan 20 och uppåt", "Storgatan", "", [n(20), end, "all"]],
  ["Storgatan till 9", "Storgatan", "", [0, lastPlaceOf(9), "all"]],
  ["Storgatan 1–9, Gyttorp", "Storgatan", "Gyttorp", [n(1), lastPlaceOf(9), "all"]],
  ["Storgatan (Gyttorp)", "Storgatan", "Gyttorp", [0, end, "all"]],
  ["1:a Tvärgatan 5–9", "1:a Tvärgatan", "", [n(5), lastPlaceOf(9), "all"]],
  ["S:t Olofsgatan 3", "S:t Olofsgatan", "", [n(3), lastPlaceOf(3), "all"]],
  ["Kungsgatan 1-9 odd", "Kungsgatan", "", [n(1), lastPlaceOf(9), "odd"]],
  ["Hagbyv. 1-5", "Hagbyv.", "", [n(1), lastPlaceOf(5), "all"]],
];

for (const [line, street, town, ...stretches] of understood)
  test(`"${line}" is understood`, () => expect(read(line)).toEqual([street, town, ...stretches]));

const refused: [string, string][] = [
  ["1–23", "noStreet"],
  ["   ", "noStreet"],
  ["udda", "noStreet"],
  ["Hagbyvägen 23–1", "backwards"],
  ["Hagbyvägen 12F–A", "backwards"],
  ["Hagbyvägen 1–23 utom 7", "numbers"],
  ["Hagbyvägen 1-2-3", "numbers"],
  ["Hagbyvägen 1234567", "numbers"],
  ["Hagbyvägen 12 hundra", "numbers"],
];
for (const [line, problem] of refused)
  test(`"${line}" is refused: ${problem}`, () => expect(readStreetLine(line)).toBe(problem));

test("the street of a line is known by its key, however it is spelled or shortened", () => {
  const keys = ["HAGBYVÄGEN 1", "Hagbyv. 1", "Hagbyväg. 1", "hagbyvägen  1"].map((line) => {
    const found = readStreetLine(line);
    return typeof found === "string" ? found : found.streetKey;
  });
  expect(new Set(keys)).toEqual(new Set(["hagbyvägen"]));
});
