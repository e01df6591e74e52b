import { expect, test } from "vitest";
import { readTypedAddress } from "~/areas/where/typed-address";

const read = (line: string, place?: string) => {
  const found = readTypedAddress(line, place);
  return found && [found.street, found.house?.text ?? null, found.postcode, found.town];
};

const typed: [string, unknown[] | null][] = [
  ["Hagbyvägen 12", ["Hagbyvägen", "12", "", ""]],
  ["hagbyvägen 12b", ["hagbyvägen", "12B", "", ""]],
  ["Hagbyvägen 12 B, 713 31 Nora", ["Hagbyvägen", "12B", "71331", "Nora"]],
  ["Hagbyvägen 12 B 71331 Nora", ["Hagbyvägen", "12B", "71331", "Nora"]],
  ["Hagbyvägen 12, SE-713 31 Nora", ["Hagbyvägen", "12", "71331", "Nora"]],
  ["Hagbyvägen 12 lgh 1102, Nora", ["Hagbyvägen", "12", "", "Nora"]],
  ["Hagbyvägen 12 Nora", ["Hagbyvägen", "12", "", "Nora"]],
  ["Hagbyvägen 12 i Nora", ["Hagbyvägen", "12", "", "Nora"]],
  ["Hagbyvägen 12–14", ["Hagbyvägen", "12", "", ""]],
  ["Hagbyvägen12", ["Hagbyvägen", "12", "", ""]],
  ["1:a Tvärgatan 5", ["1:a Tvärgatan", "5", "", ""]],
  ["Väg 832 5", ["Väg 832", "5", "", ""]],
  ["Ågatan", ["Ågatan", null, "", ""]],
  ["Ågatan, Nora", ["Ågatan", null, "", "Nora"]],
  ["Gamla Nora torg 3 A", ["Gamla Nora torg", "3A", "", ""]],
  ["12", null],
  ["", null],
];
for (const [line, expected] of typed)
  test(`"${line}" as somebody types it`, () => expect(read(line)).toEqual(expected));

test("the second field takes postcode, town or both, and wins", () => {
  expect(read("Storgatan 5", "713 31")).toEqual(["Storgatan", "5", "71331", ""]);
  expect(read("Storgatan 5, Nora", "Gyttorp")).toEqual(["Storgatan", "5", "", "Gyttorp"]);
  expect(read("Storgatan 5", "713 72 Gyttorp")).toEqual(["Storgatan", "5", "71372", "Gyttorp"]);
});
