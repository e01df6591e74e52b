import { expect, test } from "vitest";
import { pageIn, spanOf } from "~/incidents/paging";

test("a page number is a whole number from 1; anything else is the first page", () => {
  const at = (query: string) => pageIn(`https://nora.example/handelser${query}`);
  expect(["", "?sida=3", "?sida=0", "?sida=-1", "?sida=x", "?sida=1e9", "?sida=2.5"].map(at)).toEqual([
    1, 3, 1, 1, 1, 1, 1,
  ]);
});

test("a page knows its rows and its neighbours", () => {
  expect(spanOf(1, 20, 20)).toEqual({ from: 1, to: 20, hasNewer: false, hasOlder: false });
  expect(spanOf(2, 20, 45)).toEqual({ from: 21, to: 40, hasNewer: true, hasOlder: true });
  expect(spanOf(3, 20, 45)).toEqual({ from: 41, to: 45, hasNewer: true, hasOlder: false });
});
