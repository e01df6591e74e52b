import { expect, test } from "vitest";
import { letterTo, results, serve, source, to } from "#tests/mail/outbound/serve";
import type { ConnectionFailure } from "~/mail/outbound/failure";
import { openLane } from "~/mail/outbound/lane";
import type { Letter, Outcome } from "~/mail/outbound/outcome";
import { transportOptions } from "~/mail/outbound/transport";
import { toWire } from "~/mail/outbound/wire";

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
  let isWhole = () => {};
  const whole = new Promise<void>((done) => {
    isWhole = done;
  });
  await using server = await serve({
    react: ({ event }) => {
      if (event !== "dot") return undefined;
      isWhole();
      return { after: "deaf" };
    },
  });
  const lane = await openLane(to(server, { final: 60_000 }));
  const outcomes: Outcome[] = [];
  const sent = lane.send(source(3).pull, (outcome) => outcomes.push(outcome));
  await whole;
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
