import { expect, test } from "vitest";
import { measureStandards } from "#tests/drills/standards";

test("500 letters with nasty names, areas and subjects are read as they were meant", { timeout: 120_000 }, async () => {
  expect(await measureStandards(500, 7)).toEqual({
    letters: 500,
    valid: 500,
    dkimPass: 500,
    unsubscribeSigned: 500,
    injectedHeaders: 0,
    longLines: 0,
    longQuotedPrintable: 0,
    bareLineEnds: 0,
    largeHtml: 0,
    complaints: [],
  });
});
