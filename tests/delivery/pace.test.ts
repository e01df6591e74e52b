import { expect, test } from "vitest";
import { Breaker } from "~/delivery/breaker";
import { domainOf, Pace } from "~/delivery/pace";
import { nextTry } from "~/delivery/retry";

const now = new Date("2026-11-07T14:00:00Z");
const minutesUntil = (time: Date) => (time.getTime() - now.getTime()) / 60_000;

test("tries come after 1, 5, 15, 30 minutes, 1, 2, 4 and 8 hours, and then every 8 hours, give or take a fifth", () => {
  const planned = [1, 5, 15, 30, 60, 120, 240, 480, 480, 480];
  for (const [i, delay] of planned.entries()) {
    expect(minutesUntil(nextTry(i + 1, now, 0))).toBeCloseTo(delay * 0.8, 1);
    expect(minutesUntil(nextTry(i + 1, now, 0.5))).toBeCloseTo(delay, 1);
    expect(minutesUntil(nextTry(i + 1, now, 1))).toBeCloseTo(delay * 1.2, 1);
  }
});

test("letters that failed together come back in few groups, not one by one and not all at once", () => {
  const times = new Set(Array.from({ length: 1_000 }, () => nextTry(3, now).getTime()));
  expect(times.size).toBeGreaterThan(10);
  expect(times.size).toBeLessThanOrEqual(21);
});

test("nobody is limited who has not complained; who has gets four letters a second", () => {
  const pace = new Pace();
  expect(pace.take("hagby.example", 0)).toBe(0);
  pace.slowDown("hagby.example", 0);
  expect(pace.take("other.example", 0)).toBe(0);
  expect(pace.take("hagby.example", 0)).toBe(250);
  expect(pace.take("hagby.example", 250)).toBe(0);
  expect(pace.take("hagby.example", 300)).toBe(200);
});

test("each further complaint halves the pace, complaints about letters sent together count once", () => {
  const pace = new Pace();
  for (let i = 0; i < 20; i++) pace.slowDown("hagby.example", i);
  expect(pace.take("hagby.example", 20)).toBe(230);
  pace.slowDown("hagby.example", 2_000);
  expect(pace.take("hagby.example", 2_000)).toBe(500);
  for (let minute = 1; minute < 60; minute++) pace.slowDown("hagby.example", minute * 120_000);
  expect(pace.take("hagby.example", 59 * 120_000)).toBe(60_000);
});

test("success speeds up again until no limit is left", () => {
  const pace = new Pace();
  pace.slowDown("hagby.example", 0);
  for (let i = 0; i < 10; i++) pace.speedUp("anna@Hagby.example");
  expect(pace.take("hagby.example", 250)).toBe(0);
  expect(pace.take("hagby.example", 250)).toBeCloseTo(250 * 0.9 ** 10);
  for (let i = 0; i < 30; i++) pace.speedUp("anna@hagby.example");
  for (let i = 0; i < 100; i++) expect(pace.take("hagby.example", 251)).toBe(0);
});

test("a domain is the part after the last @, in lower case", () => {
  expect(domainOf('"a@b"@Hagby.Example')).toBe("hagby.example");
});

test("five failures in a row open the breaker for five seconds; then one try decides", () => {
  const breaker = new Breaker();
  for (let i = 0; i < 4; i++) breaker.failed(1_000 * i);
  expect(breaker.allows(3_000)).toBe(true);
  expect(breaker.mayDial(3_399)).toBe(0);
  expect(breaker.mayDial(3_400)).toBe(1);
  breaker.failed(4_000);
  expect(breaker.allows(8_999)).toBe(false);
  expect(breaker.allows(9_000)).toBe(true);
  expect(breaker.mayDial(9_000)).toBe(1);
  breaker.failed(9_000);
  expect(breaker.allows(18_999)).toBe(false);
  breaker.succeeded();
  expect(breaker.mayDial(19_000)).toBe(Number.POSITIVE_INFINITY);
});

test("the breaker is never open for more than five minutes at a time", () => {
  const breaker = new Breaker();
  for (let i = 0; i < 50; i++) breaker.failed(0);
  expect(breaker.openUntil).toBe(5 * 60_000);
});
