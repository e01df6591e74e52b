import fc from "fast-check";
import { expect, test } from "vitest";
import { readList } from "./read-list";

const bits = [
  "Namn",
  "E-post",
  "Adress",
  "Telefon",
  ";",
  ",",
  "\t",
  "\n",
  '"',
  "=",
  "anna@nora.example",
  "Hagbyvägen 3",
  "&",
  "01-mar",
  "\u0000",
  "å",
  "lgh 1102",
  "<",
  "Ek, Anna",
];

test("whatever a file holds, it is read or said to be unreadable", async () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join(""))),
    fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.from([0x50, 0x4b, 3, 4, ...rest])),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (bytes) => {
      for (const line of await readList(bytes)) expect(line).toMatch(/^(\d+ |unreadable: )/);
    }),
    { numRuns: 400 },
  );
});
