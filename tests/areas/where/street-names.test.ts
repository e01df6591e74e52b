import { expect, test } from "vitest";
import { distance, folded, keyOf, longerKeyOf, spellings } from "~/areas/where/street-names";

const near = (a: string, b: string) => spellings(a).some((one) => spellings(b).includes(one));

test("a name that is one letter off has a spelling in common with the street", () => {
  for (const typed of ["Hagbyvagen", "Hagbyvgen", "Haggbyvägen", "Hadbyvägen", "Hagybvägen", "HAGBYVÄGEN"])
    expect(near(typed, "Hagbyvägen"), typed).toBe(true);
  for (const typed of ["Storgatan", "Hagvägen", "Ågatan"]) expect(near(typed, "Hagbyvägen"), typed).toBe(false);
});

test("shortened names", () => {
  expect(["Storg.", "Hagbyv.", "Stortorg", "Norra Storgatan"].map(keyOf)).toEqual([
    "storgatan",
    "hagbyvägen",
    "stortorg",
    "norra storgatan",
  ]);
  expect(longerKeyOf("Hagbyv")).toBe("hagbyvägen");
  expect(longerKeyOf("Ågatan")).toBeNull();
  expect(folded("S:t Olofsgatan")).toBe("stolofsgatan");
  expect(folded("Ågatan")).toBe("agatan");
});

test("distance counts letters changed, added, left out and swapped", () => {
  expect(distance("agatan", "agatan")).toBe(0);
  expect(distance("agatan", "agtaan")).toBe(1);
  expect(distance("agatan", "agata")).toBe(1);
  expect(distance("", "abc")).toBe(3);
  expect(distance("storgatan", "stogratann")).toBe(2);
});
