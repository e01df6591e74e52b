import { expect, test } from "vitest";
import { warning } from "#tests/mail/outbound/letters";
import type { HostileServer, Script } from "#tests/support/hostile/script";
import { hostile } from "#tests/support/hostile/server";
import type { ConnectionFailure } from "~/mail/outbound/failure";
import { IN_FLIGHT_PER_LANE, openLane } from "~/mail/outbound/lane";
import type { Letter, Outcome } from "~/mail/outbound/outcome";
import { type Transport, transportOptions } from "~/mail/outbound/transport";
import { toWire } from "~/mail/outbound/wire";

const serve = (script: Partial<Script>): Promise<HostileServer> =>
  hostile({ name: "", ends: "sent", ...script }).start();

const to = (server: HostileServer, timeouts: Partial<Transport["timeouts"]> = {}): Transport => {
  const transport = transportOptions(server.url);
  return { ...transport, timeouts: { ...transport.timeouts, ...timeouts } };
};

const letterTo = (i: number): Letter => ({
  id: String(i),
  from: "studs@nora.example",
  to: `boende${i}@example.se`,
  message: () => warning(String(i), `boende${i}@example.se`),
});

function source(count: number) {
  let pulled = 0;
  const pull = () => (pulled < count ? letterTo(++pulled) : undefined);
  return { pull, pulled: () => pulled };
}

const results = (outcomes: Outcome[]) => outcomes.map(({ id, result }) => `${id} ${result}`);

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

test("MAIL says the size, and SMTPUTF8 only where it is needed", async () => {
  const mails: string[] = [];
  await using server = await serve({
    offers: ["PIPELINING", "SIZE 100000", "SMTPUTF8", "8BITMIME"],
    react: ({ event, line }) => void (event === "mail" && mails.push(line)),
  });
  const lane = await openLane(to(server));
  const list = [
    letterTo(1),
    { ...letterTo(2), to: "åsa@grannar.example" },
    { ...letterTo(3), to: "anna@blåbär.example" },
  ];
  await lane.send(
    () => list.shift(),
    () => undefined,
  );
  await lane.close();
  const size = (await warning("1", "boende1@example.se")).length;
  expect(mails[0]).toBe(`MAIL FROM:<studs@nora.example> SIZE=${size}`);
  expect(mails[1]).toMatch(/ SMTPUTF8 BODY=8BITMIME$/);
  expect(mails[2]).not.toContain("SMTPUTF8");
  expect(server.received().map((letter) => letter.to)).toEqual([
    "boende1@example.se",
    "åsa@grannar.example",
    "anna@xn--blbr-noae.example",
  ]);
});

test("an address that would be a command goes nowhere", async () => {
  await using server = await serve({});
  const lane = await openLane(to(server));
  const bad = ["a@b.se>\r\nRCPT TO:<x@evil.example", "a b@c.se", "", "a@b@c.se", "<a@b.se>", "a@b.se\0"];
  const list = bad.map((address, i) => ({ ...letterTo(i), to: address }));
  const outcomes: Outcome[] = [];
  await lane.send(
    () => list.shift(),
    (outcome) => outcomes.push(outcome),
  );
  await lane.close();
  expect(outcomes.map(({ result, reply }) => `${result} ${reply?.enhanced} ${reply?.local}`)).toEqual(
    bad.map(() => "failed 5.1.3 true"),
  );
  expect(server.received()).toEqual([]);
});

test("a letter that cannot be made fails for now, and the next one goes", async () => {
  await using server = await serve({});
  const lane = await openLane(to(server));
  const thrown = () => {
    throw new Error("no area");
  };
  const list: Letter[] = [
    { ...letterTo(1), message: thrown },
    { ...letterTo(2), message: () => Promise.reject(new Error("no key")) },
    letterTo(3),
  ];
  const outcomes: Outcome[] = [];
  await lane.send(
    () => list.shift(),
    (outcome) => outcomes.push(outcome),
  );
  await lane.close();
  expect(results(outcomes)).toEqual(["1 failed", "2 failed", "3 sent"]);
  expect(outcomes[0]!.reply).toMatchObject({ code: 451, local: true, text: "the letter could not be made: no area" });
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

test("closing lets the letter in flight finish, gives back the rest and says QUIT", async () => {
  const heard: string[] = [];
  let lane: Awaited<ReturnType<typeof openLane>>;
  let closed: Promise<void> | undefined;
  await using server = await serve({
    react: ({ event, total }) => {
      heard.push(event);
      if (event !== "dot" || total !== 2) return undefined;
      closed = lane.close();
      return { say: "250 2.0.0 Ok", delay: 50 };
    },
  });
  lane = await openLane(to(server));
  const outcomes: Outcome[] = [];
  const failure = await lane.send(source(100).pull, (outcome) => outcomes.push(outcome));
  await closed;
  expect(failure?.reason).toBe("closed");
  // The third had its envelope under way when it was time to go.
  expect(results(outcomes).toSorted()).toEqual(["1 sent", "2 sent", "3 sent", "4 unsent"]);
  expect(server.received()).toHaveLength(3);
  expect(heard.at(-1)).toBe("quit");
});

test("closing does not wait for ever: the letter in flight is then unknown", async () => {
  await using server = await serve({ react: ({ event }) => (event === "dot" ? { after: "deaf" } : undefined) });
  const lane = await openLane(to(server, { final: 60_000 }));
  const outcomes: Outcome[] = [];
  const sent = lane.send(source(3).pull, (outcome) => outcomes.push(outcome));
  await expect.poll(() => server.connections()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await lane.close(100);
  expect((await sent)?.reason).toBe("closed");
  expect(outcomes.map(({ id, result, step }) => `${id} ${result} ${step}`).toSorted()).toEqual([
    "1 unknown final",
    "2 unsent mail",
    "3 unsent queued",
  ]);
});

test("a lost lane takes no more letters", async () => {
  await using server = await serve({ react: ({ event }) => (event === "mail" ? { after: "close" } : undefined) });
  const lane = await openLane(to(server));
  const outcomes: Outcome[] = [];
  expect((await lane.send(source(5).pull, (outcome) => outcomes.push(outcome)))?.reason).toBe("lost");
  expect(outcomes.map(({ result }) => result)).toEqual(["unsent", "unsent"]);
  const again = source(5);
  expect((await lane.send(again.pull, () => undefined))?.reason).toBe("lost");
  expect(again.pulled()).toBe(0);
  await lane.close();
});

test("a server that breaks on a group is spoken to step by step for an hour, and no longer", async () => {
  await using server = await serve({
    react: ({ event, pipelined }) => (event === "mail" && pipelined ? { after: "close" } : undefined),
  });
  const transport = to(server);
  const first = await openLane(transport);
  expect((await first.send(source(1).pull, () => undefined))?.reason).toBe("lost");
  expect(transport.stepwiseUntil - Date.now()).toBeGreaterThan(59 * 60_000);
  const second = await openLane(transport);
  const outcomes: Outcome[] = [];
  await second.send(source(2).pull, (outcome) => outcomes.push(outcome));
  await second.close();
  expect(results(outcomes)).toEqual(["1 sent", "2 sent"]);
  transport.stepwiseUntil = Date.now() - 1;
  const third = await openLane(transport);
  expect((await third.send(source(1).pull, () => undefined))?.reason).toBe("lost");
});

test("a message for nobody is ended empty, and the connection stays in use", async () => {
  const dots: string[] = [];
  await using server = await serve({
    react: ({ event, letter, line }) => {
      if (event === "dot") dots.push(`${letter} ${line.length > 0}`);
      if (letter !== 2) return undefined;
      return { rcpt: "550 5.1.1 No such user", data: "354 Go on", dot: "554 5.5.1 No recipients" }[event as "rcpt"];
    },
  });
  const lane = await openLane(to(server));
  const outcomes: Outcome[] = [];
  expect(await lane.send(source(3).pull, (outcome) => outcomes.push(outcome))).toBeUndefined();
  await lane.close();
  expect(outcomes).toMatchObject([
    { id: "1", result: "sent" },
    { id: "2", result: "failed", step: "rcpt", reply: { code: 550 } },
    { id: "3", result: "sent" },
  ]);
  expect(dots).toEqual(["1 true", "2 false", "3 true"]);
});

test("an answer that comes before the message does not answer it: nothing of the letter is written", async () => {
  let bodies = 0;
  await using server = await serve({
    react: ({ event }) => {
      if (event === "body") bodies++;
      return event === "data" ? { say: ["354 Go on", "250 2.0.0 Ok: queued"] } : undefined;
    },
  });
  const lane = await openLane(to(server));
  const outcomes: Outcome[] = [];
  const failure = await lane.send(source(1).pull, (outcome) => outcomes.push(outcome));
  expect(failure?.reason).toBe("protocol");
  expect(outcomes).toEqual([{ id: "1", result: "unsent", step: "data" }]);
  expect(bodies).toBe(0);
});

test("what a server says while it breaks on its first group is not held against the letter", async () => {
  await using server = await serve({
    react: ({ event }) => (event === "mail" ? { say: "550 5.1.1 No such user", after: "close" } : undefined),
  });
  const lane = await openLane(to(server));
  const outcomes: Outcome[] = [];
  await lane.send(source(1).pull, (outcome) => outcomes.push(outcome));
  expect(outcomes).toMatchObject([{ id: "1", result: "unsent" }]);
});

test("a failure says where, why and in whose words", async () => {
  await using server = await serve({
    react: ({ event, total }) =>
      event === "rcpt" && total === 2 ? { say: "421 4.7.0 Too fast", after: "close" } : undefined,
  });
  const lane = await openLane(to(server));
  const outcomes: Outcome[] = [];
  const failure = await lane.send(source(5).pull, (outcome) => outcomes.push(outcome));
  expect(failure).toMatchObject({
    reason: "closing",
    step: "rcpt",
    reply: { code: 421, enhanced: "4.7.0", text: "Too fast" },
  });
  expect(results(outcomes)).toEqual(["1 sent", "2 failed", "3 unsent"]);
  expect(outcomes[1]).toMatchObject({ step: "rcpt", reply: { code: 421 } });
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

test("nobody there is unreachable", async () => {
  await expect(openLane(transportOptions("smtp://127.0.0.1:1"))).rejects.toMatchObject({ reason: "unreachable" });
});

const large = (bytes: number): Letter => ({
  ...letterTo(1),
  message: () =>
    toWire(
      "x"
        .repeat(70)
        .concat("\r\n")
        .repeat(bytes / 72),
    ),
});

test("a large letter to a slow reader arrives whole", async () => {
  await using server = await serve({ offers: ["PIPELINING"] });
  const lane = await openLane(to(server, { final: 20_000, block: 20_000 }));
  const list = [large(5_000_000), letterTo(2)];
  const outcomes: Outcome[] = [];
  await lane.send(
    () => list.shift(),
    (outcome) => outcomes.push(outcome),
  );
  await lane.close();
  expect(results(outcomes)).toEqual(["1 sent", "2 sent"]);
  expect(server.received()[0]!.data.length).toBe(Math.floor(5_000_000 / 72) * 72);
});

test("a server that stops reading in the midst of a letter is given up in time", async () => {
  const { createServer } = await import("node:net");
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.write("220 x\r\n");
    socket.on("data", (chunk) => {
      if (chunk.includes("DATA")) {
        socket.pause();
        socket.write("250 x\r\n250 x\r\n354 x\r\n");
      } else socket.write("250-x\r\n250 PIPELINING\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const transport = transportOptions(`smtp://127.0.0.1:${port}`);
  const lane = await openLane({ ...transport, timeouts: { ...transport.timeouts, block: 300 } });
  const list = [large(50_000_000)];
  const outcomes: Outcome[] = [];
  const failure = (await lane.send(
    () => list.shift(),
    (outcome) => outcomes.push(outcome),
  )) as ConnectionFailure;
  expect(failure.reason).toBe("timeout");
  expect(results(outcomes)).toEqual(["1 unknown"]);
  server.close();
});
