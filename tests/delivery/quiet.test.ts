import fc from "fast-check";
import { expect, test } from "vitest";
import { postbox } from "#tests/support/postbox";
import { newId } from "~/db/ids";
import { deliverDue } from "~/delivery/deliver.server";
import { quietUntil } from "~/delivery/quiet";
import { wallTimeAt } from "~/texts/stockholm";
import { hagby, warn } from "./hagby";

const night = { from: 22 * 60, to: 6 * 60 };
const at = (iso: string) => new Date(iso);

test("the night is quiet from ten to six, on Stockholm's clock, in winter and in summer", () => {
  expect(quietUntil(night, at("2026-01-15T21:00:00Z"))).toEqual(at("2026-01-16T05:00:00Z"));
  expect(quietUntil(night, at("2026-01-15T20:59:59Z"))).toBeNull();
  expect(quietUntil(night, at("2026-07-15T20:00:00Z"))).toEqual(at("2026-07-16T04:00:00Z"));
  expect(quietUntil(night, at("2026-07-16T03:59:59Z"))).toEqual(at("2026-07-16T04:00:00Z"));
  expect(quietUntil(night, at("2026-07-16T04:00:00Z"))).toBeNull();
});

test("quiet hours end by the clock on the wall in the nights when it is changed, and at new year", () => {
  expect(quietUntil(night, at("2026-03-28T22:00:00Z"))).toEqual(at("2026-03-29T04:00:00Z")); // an hour shorter
  expect(quietUntil(night, at("2026-10-24T21:00:00Z"))).toEqual(at("2026-10-25T05:00:00Z")); // an hour longer
  expect(quietUntil(night, at("2026-12-31T22:30:00Z"))).toEqual(at("2027-01-01T05:00:00Z"));
});

test("a nap in the middle of the day is quiet only then", () => {
  const nap = { from: 13 * 60, to: 14 * 60 + 30 };
  expect(quietUntil(nap, at("2026-02-10T12:30:00Z"))).toEqual(at("2026-02-10T13:30:00Z"));
  expect(quietUntil(nap, at("2026-02-10T13:30:00Z"))).toBeNull();
  expect(quietUntil(nap, at("2026-02-10T23:00:00Z"))).toBeNull();
});

test("whatever the hours, the end is near, and shows the chosen time but where the clock has none", () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const instant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) });
  fc.assert(
    fc.property(minute, minute, instant, (from, to, ms) => {
      const end = quietUntil({ from, to }, new Date(ms));
      if (!end) return;
      expect(end.getTime() - ms).toBeLessThanOrEqual(25 * 3_600_000);
      const wall = wallTimeAt(end);
      const shown = 60 * wall.hour + wall.minute;
      expect([to, to + 60]).toContain(shown); // the hour that March leaves out is shown an hour later
    }),
    { numRuns: 300 },
  );
});

test("Anna's letter waits for the end of her night; Björn's and an urgent warning go at once", async () => {
  await using town = await hagby();
  const { t, tx } = town.db.store;
  const choice = { id: newId(), personId: town.anna.id, lowest: "ordinary" as const, weekly: false };
  await tx((w) =>
    w
      .insert(t.letterChoice)
      .values({ ...choice, quietFrom: night.from, quietTo: night.to, at: at("2026-01-01T00:00:00Z") }),
  );
  const evening = at("2026-01-15T22:30:00Z");
  await warn(town, "warning", evening);
  await warn(town, "urgentWarning", evening);
  await using box = await postbox();
  expect(await deliverDue({ at: evening })).toEqual({ sent: 5 });
  const subjects = (who: { email: string }) =>
    box.letters.filter(({ to }) => to === who.email).map(({ subject }) => subject);
  expect(subjects(town.anna)).toEqual(["urgentWarning i Hagby"]);
  expect(subjects(town.bjorn)).toHaveLength(2);
  expect(await deliverDue({ at: at("2026-01-16T04:59:00Z") })).toEqual({});
  expect(await deliverDue({ at: at("2026-01-16T05:00:00Z") })).toEqual({ sent: 1 });
  expect(subjects(town.anna)).toEqual(["urgentWarning i Hagby", "warning i Hagby"]);
});
