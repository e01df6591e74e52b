import { expect, test } from "vitest";
import { warning } from "#tests/mail/outbound/letters";
import { letterTo, results, serve, source, to } from "#tests/mail/outbound/serve";
import { openLane } from "~/mail/outbound/lane";
import type { Letter, Outcome } from "~/mail/outbound/outcome";

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
