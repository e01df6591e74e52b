import { expect, test } from "vitest";
import { deliver } from "#tests/mail/outbound/small-queue";
import { LETTERS } from "#tests/support/hostile/script";
import { hostileScripts } from "#tests/support/hostile/scripts";

/** All steps of one list within their limits of two seconds each, with room for a busy machine. */
const STUCK = 20_000;

for (const lanes of [1, 3])
  for (const script of hostileScripts)
    test.concurrent(`${script.name}: twelve letters over ${lanes} lane(s) end as they should`, {
      timeout: 90_000,
    }, async () => {
      const { ends, outcomes, received, longest } = await deliver(script, lanes);
      const numbers = Array.from({ length: LETTERS }, (_, i) => i + 1);
      const expected = Object.fromEntries(numbers.map((i) => [i, script.expected.end(i)]));
      expect(Object.fromEntries(ends), JSON.stringify(outcomes.slice(-6))).toEqual(expected);
      expect(longest).toBeLessThan(STUCK);
      let doubled = 0;
      for (const i of numbers) {
        const copies = received.get(script.recipient(i)) ?? [];
        const sent = script.expected.end(i) === "sent";
        expect(new Set(copies).size, `letter ${i} has one Message-ID`).toBe(sent ? 1 : 0);
        doubled += Math.max(0, copies.length - 1);
      }
      expect(doubled).toBeLessThanOrEqual(script.expected.doubled);
    });

test("there are enough hostile servers, each with a name of its own", () => {
  const names = hostileScripts.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(44);
});
