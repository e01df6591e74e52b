import { expect, test } from "vitest";
import { newHouseholdCode, readHouseholdCode, shownCode } from "~/households/code.server";
import { type CodeState, codeState, heldFor } from "~/households/code-state";

test("a code has twelve signs, none of which looks like another, and at least 50 random bits", () => {
  const codes = Array.from({ length: 2_000 }, newHouseholdCode);
  const signs = new Set(codes.join(""));
  expect(new Set(codes.map((code) => code.length))).toEqual(new Set([12]));
  expect(12 * Math.log2(signs.size)).toBeGreaterThan(50);
  for (const sign of "OILSZBU") expect(signs.has(sign), sign).toBe(false);
  expect(new Set(codes).size).toBe(codes.length);
  expect(shownCode("7K4MQ2XRH9TA")).toBe("7K4M-Q2XR-H9TA");
});

test.each([
  "7K4M-Q2XR-H0TA",
  "7k4m-q2xr-h0ta",
  "7K4MQ2XRH0TA",
  " 7k4m q2xr h0ta ",
  "7K4M–Q2XR—H0TA",
  "7K4M-Q2XR-HOTA",
  "7K4M-QZXR-HOTA",
  "7K4M.Q2XR.h0ta",
])("%s is read as the code on the slip", (typed) => {
  expect(readHouseholdCode(typed)).toBe("7K4MQ2XRH0TA");
});

test("look-alikes are put right: I and L are 1, S is 5, B is 8, Z is 2, U is V", () => {
  expect(readHouseholdCode("ILSB-ZUOO-AAAA")).toBe("11582V00AAAA");
});

test.each(["", "7K4M-Q2XR-H0T", "7K4M-Q2XR-H0TAA", "7K4M-Q2XR-H0TÅ", "7K4M-Q2XR-H0T!"])("%j is no code", (typed) => {
  expect(readHouseholdCode(typed)).toBeNull();
});

const now = new Date("2026-11-23T12:00:00Z");
const later = new Date("2027-01-01T12:00:00Z");
const hours = (n: number) => new Date(now.getTime() + n * 60 * 60_000);
const code = { expiresAt: later, revokedAt: null };
const asked = (at: Date, confirmedAt: Date | null = null) => ({ createdAt: at, confirmedAt });

test.each<[string, CodeState, Parameters<typeof codeState>[0], Parameters<typeof codeState>[1]]>([
  ["nobody has taken it", "free", code, null],
  ["asked for just now", "waiting", code, asked(now)],
  ["asked for 23 hours ago", "waiting", code, asked(hours(-23))],
  ["asked for a day ago and never confirmed", "free", code, asked(new Date(now.getTime() - heldFor))],
  ["confirmed long ago", "used", code, asked(hours(-500), hours(-499))],
  ["confirmed, then too old", "used", { ...code, expiresAt: hours(-1) }, asked(hours(-500), hours(-499))],
  ["too old", "expired", { ...code, expiresAt: now }, null],
  ["revoked", "revoked", { ...code, revokedAt: now }, null],
])("a code that is %s is %s", (_how, state, given, holder) => {
  expect(codeState(given, holder, now)).toBe(state);
});
