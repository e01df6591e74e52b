import fc from "fast-check";
import { expect, test } from "vitest";
import { byAddress } from "~/areas/address";
import { loadOf, type Shareable, suggestSplit } from "~/contacts/split";

const home = (street: string, number: number, contactId: string | null, counts = true): Shareable => {
  return { id: `${street} ${number}`, street, number: String(number), apartment: "", contactId, counts };
};
const street = (name: string, from: number, to: number, contactId: string | null) =>
  Array.from({ length: to - from + 1 }, (_, step) => home(name, from + step, contactId));
const told = (households: Shareable[], contactIds: string[]) =>
  suggestSplit(households, contactIds).map(
    (share) => `${share.contactId}: ${share.households[0]?.id} – ${share.households.at(-1)?.id} (${loadOf(share)})`,
  );

test("Björn's thirty households are halved with Åsa along the streets, and he keeps the beginning", () => {
  const homes = [...street("Hagbyvägen", 1, 15, "björn"), ...street("Skolgatan", 1, 15, "björn")];
  expect(told(homes, ["björn", "åsa"])).toEqual([
    "björn: Hagbyvägen 1 – Hagbyvägen 15 (15)",
    "åsa: Skolgatan 1 – Skolgatan 15 (15)",
  ]);
});

test("a street stays whole where that costs a household or two, and is cut where it would cost more", () => {
  const near = [...street("Hagbyvägen", 1, 13, "björn"), ...street("Skolgatan", 1, 11, "björn")];
  expect(told(near, ["björn", "åsa"])[0]).toBe("björn: Hagbyvägen 1 – Hagbyvägen 13 (13)");
  const far = [...street("Hagbyvägen", 1, 20, "björn"), ...street("Skolgatan", 1, 4, "björn")];
  expect(told(far, ["björn", "åsa"])[0]).toBe("björn: Hagbyvägen 1 – Hagbyvägen 12 (12)");
});

test("whoever looks after the end of the streets keeps it, in whatever order the contacts are named", () => {
  const homes = [...street("Hagbyvägen", 1, 12, "åsa"), ...street("Skolgatan", 1, 12, "björn")];
  const [first, second] = suggestSplit(homes, ["björn", "åsa"]);
  expect([first!.contactId, second!.contactId]).toEqual(["åsa", "björn"]);
  expect([first!, second!].every((share) => share.households.every((one) => one.contactId === share.contactId))).toBe(
    true,
  );
});

test("households that abstain go with their neighbours and are no load", () => {
  const homes = [home("Hagbyvägen", 1, null), home("Hagbyvägen", 2, null, false), home("Hagbyvägen", 3, null)];
  const shares = suggestSplit(homes, ["björn", "åsa"]);
  expect(shares.map(loadOf)).toEqual([1, 1]);
  expect(shares.flatMap((share) => share.households)).toHaveLength(3);
});

test("every household goes to exactly one contact, in order, and loads differ no more than streets excuse", () => {
  const households = fc
    .array(
      fc.record({
        street: fc.constantFrom("A", "B", "C"),
        number: fc.integer({ min: 1, max: 60 }),
        counts: fc.boolean(),
      }),
      {
        maxLength: 60,
      },
    )
    .map((rows) =>
      rows.map(({ street: name, number, counts }, at) => ({ ...home(name, number, null, counts), id: String(at) })),
    );
  const contacts = fc.integer({ min: 1, max: 6 }).map((n) => Array.from({ length: n }, (_, at) => `c${at}`));
  fc.assert(
    fc.property(households, contacts, (homes, contactIds) => {
      const shares = suggestSplit(homes, contactIds);
      expect(shares.map((share) => share.contactId).sort()).toEqual([...contactIds].sort());
      const given = shares.flatMap((share) => share.households);
      expect(given.map((one) => one.id).sort()).toEqual(homes.map((one) => one.id).sort());
      expect([...given].sort(byAddress).map(({ street: s, number }) => s + number)).toEqual(
        given.map(({ street: s, number }) => s + number),
      );
      const loads = shares.map(loadOf);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(8);
    }),
    { numRuns: 200 },
  );
});
