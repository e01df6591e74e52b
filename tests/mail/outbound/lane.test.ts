import { expect, test } from "vitest";
import { letterTo, results, serve, source, to } from "#tests/mail/outbound/serve";
import type { ConnectionFailure } from "~/mail/outbound/failure";
import { IN_FLIGHT_PER_LANE, openLane } from "~/mail/outbound/lane";
import type { Outcome } from "~/mail/outbound/outcome";

test("with PIPELINING a letter's envelope leaves in one go, and rides with the letter before it", async () => {
  const heard: string[] = [];
  await using server = await serve({
    react: ({ event, pipelined }) => void heard.push(`${event}${pipelined ? "+" : ""}`),
  });
  const lane = await openLane(to(server));
  expect(await lane.send(source(2).pull, () => undefined)).toBeUndefined();
  await lane.close();
  const envelope = ["mail+", "rcpt+", "data"];
  const withNext = ["body+", "dot+", "mail+", "rcpt+"];
  expect(heard).toEqual(["connect", "ehlo", ...envelope, ...withNext, "data", "body+", "dot", "quit"]);
});

test("without PIPELINING every command waits for the answer to the one before", async () => {
  const heard: string[] = [];
  await using server = await serve({
    offers: [],
    react: ({ event, pipelined }) => void heard.push(`${event}${pipelined ? "+" : ""}`),
  });
  const lane = await openLane(to(server));
  await lane.send(source(2).pull, () => undefined);
  expect(heard.filter((one) => one.endsWith("+"))).toEqual(["body+", "body+"]);
  await lane.close();
});

test("at most one letter of a lane is in flight, and at most two more have been pulled", async () => {
  const from = source(50);
  let written = 0;
  let most = 0;
  let ahead = 0;
  let answered = 0;
  await using server = await serve({
    react: ({ event }) => {
      if (event === "body") most = Math.max(most, ++written - answered);
      ahead = Math.max(ahead, from.pulled() - answered);
      return undefined;
    },
  });
  const lane = await openLane(to(server));
  await lane.send(from.pull, () => answered++);
  await lane.close();
  expect(answered).toBe(50);
  expect(most).toBeLessThanOrEqual(IN_FLIGHT_PER_LANE);
  expect(ahead).toBeLessThanOrEqual(IN_FLIGHT_PER_LANE + 2);
});

test("a source may keep the lane waiting, and what it throws ends the list but not the lane", async () => {
  await using server = await serve({});
  const lane = await openLane(to(server));
  const outcomes: Outcome[] = [];
  let i = 0;
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return ++i <= 3 ? letterTo(i) : undefined;
  };
  await lane.send(slow, (outcome) => outcomes.push(outcome));
  const broken = () => {
    throw new Error("the database is gone");
  };
  await expect(lane.send(broken, () => undefined)).rejects.toThrow("the database is gone");
  await lane.send(source(1).pull, (outcome) => outcomes.push(outcome));
  expect(results(outcomes)).toEqual(["1 sent", "2 sent", "3 sent", "1 sent"]);
  await lane.close();
});

test("two lanes share one source, and each letter goes once", async () => {
  await using server = await serve({});
  const lanes = [await openLane(to(server)), await openLane(to(server))];
  const from = source(40);
  const outcomes: Outcome[] = [];
  await Promise.all(lanes.map((lane) => lane.send(from.pull, (outcome) => outcomes.push(outcome))));
  await Promise.all(lanes.map((lane) => lane.close()));
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(40);
  expect(server.received().length).toBe(40);
  expect(new Set(server.received().map(({ connection }) => connection)).size).toBe(2);
});

test.each([
  [{ react: () => ({ say: "554 5.7.1 Not you", after: "close" as const }) }, "refused", "greeting", 554],
  [{ react: () => ({ say: "421 4.3.2 Busy", after: "close" as const }) }, "closing", "greeting", 421],
  [{ react: () => ({ after: "deaf" as const }) }, "timeout", expect.stringMatching(/connect|greeting/), undefined],
  [{ react: () => ({ after: "close" as const }) }, "lost", "connect", undefined],
  [{ offers: ["STARTTLS"], query: "?requireTLS=true" }, "tls", "tls", undefined],
  [{ offers: [], query: "?requireTLS=true" }, "tls", "tls", 502],
  [{ offers: [], credentials: "anna:x@" }, "auth", "auth", undefined],
])("a lane that cannot be opened says why: %j", async (script, reason, step, code) => {
  await using server = await serve(script);
  const failure = await openLane(to(server)).catch((error: ConnectionFailure) => error);
  expect(failure).toMatchObject({ reason, step });
  expect((failure as ConnectionFailure).reply?.code).toBe(code);
});
