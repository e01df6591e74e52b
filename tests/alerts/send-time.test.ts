import fc from "fast-check";
import { expect, test } from "vitest";
import { comesTwice, instantsOf, isNight, readSendTime, readShown } from "~/alerts/schedule/send-time";
import { dayAndTime } from "~/texts/dates";

const noon = Date.parse("2026-01-15T11:00:00Z");
const at = (given: string, now: string | number = noon, which?: "first" | "second") => {
  const read = readSendTime(given, which, typeof now === "number" ? now : Date.parse(now));
  return read instanceof Date ? read.toISOString() : read;
};

test("winter and summer: the same clock time is another instant", () => {
  expect(at("2026-01-16T08:00")).toBe("2026-01-16T07:00:00.000Z");
  expect(at("2026-04-01T08:00")).toBe("2026-04-01T06:00:00.000Z");
});

test("the hour that March leaves out does not exist; the minutes beside it do", () => {
  const march = "2026-03-20T12:00:00Z";
  expect(at("2026-03-29T01:59", march)).toBe("2026-03-29T00:59:00.000Z");
  for (const time of ["02:00", "02:30", "02:59"]) expect(at(`2026-03-29T${time}`, march)).toBe("skipped");
  expect(at("2026-03-29T03:00", march)).toBe("2026-03-29T01:00:00.000Z");
});

test("the hour that October has twice is asked about, and both are an hour apart", () => {
  const october = "2026-10-20T12:00:00Z";
  expect(at("2026-10-25T02:30", october)).toBe("twice");
  expect(at("2026-10-25T02:30", october, "first")).toBe("2026-10-25T00:30:00.000Z");
  expect(at("2026-10-25T02:30", october, "second")).toBe("2026-10-25T01:30:00.000Z");
  expect(at("2026-10-25T01:59", october)).toBe("2026-10-24T23:59:00.000Z");
  expect(at("2026-10-25T03:00", october)).toBe("2026-10-25T02:00:00.000Z");
  expect([comesTwice("2026-10-25T02:00"), comesTwice("2026-10-25T03:00"), comesTwice("")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("the turn of the year, and a day that no calendar has", () => {
  const late = "2026-12-31T22:00:00Z";
  expect(at("2027-01-01T00:00", late)).toBe("2026-12-31T23:00:00.000Z");
  expect(at("2026-12-31T23:59", late)).toBe("2026-12-31T22:59:00.000Z");
  expect(at("2027-01-01 kl. 00.30", late)).toBe("2026-12-31T23:30:00.000Z");
  expect(at("2027-02-29T08:00", late)).toBe("unreadable");
  expect(at("2028-02-29T08:00", Date.parse("2028-02-01T00:00Z"))).toBe("2028-02-29T07:00:00.000Z");
});

test.each(["", "i morgon", "2026-13-01T08:00", "2026-01-16T24:00", "2026-01-16T08:60", "16/1 2026 08:00", "<b>"])(
  "%s is no time",
  (given) => expect(at(given)).toBe("unreadable"),
);

test("a time that is over, and one too far away", () => {
  expect(at("2026-01-15T12:00")).toBe("past");
  expect(at("2026-01-15T12:02")).toBe("2026-01-15T11:02:00.000Z");
  expect(at("2026-04-16T12:00")).toBe("far");
});

test("every instant of three years is found again from what Stockholm's clock shows", () => {
  const three = { min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 31) };
  fc.assert(
    fc.property(fc.integer(three), (any) => {
      const instant = Math.floor(any / 60_000) * 60_000;
      const shown = new Date(instant).toLocaleString("sv-SE", { timeZone: "Europe/Stockholm" });
      return instantsOf(readShown(shown)!).includes(instant);
    }),
    { numRuns: 2_000 },
  );
});

test("night is from nine in the evening until seven on Stockholm's clock, summer and winter", () => {
  const night = (utc: string) => isNight(new Date(utc));
  expect([night("2026-01-15T19:59:59Z"), night("2026-01-15T20:00:00Z")]).toEqual([false, true]);
  expect([night("2026-07-15T04:59:59Z"), night("2026-07-15T05:00:00Z")]).toEqual([true, false]);
  expect(dayAndTime("2026-07-15T05:00:00Z", "sv")).toContain("07.00");
});
