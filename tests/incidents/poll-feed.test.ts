import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { count } from "drizzle-orm";
import { expect, test } from "vitest";
import { twoTowns } from "#tests/support/nora";
import { feedStanding, interval, pollFeed } from "~/incidents/poll-feed.server";
import { feedRecord } from "./feed";

const start = new Date("2026-11-07T17:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const hour = 3_600_000;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A feed on loopback that gives its answers in turn, the last one again and again, and notes who asked. */
async function feedThat(...answers: Answer[]) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answers[Math.min(asked.length, answers.length) - 1]!(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/events`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, asked, [Symbol.asyncDispose]: close };
}

const records =
  (...list: unknown[]): Answer =>
  (_request, response) =>
    response.setHeader("etag", '"seven"').end(JSON.stringify(list));
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(code, headers).end();

async function events({ db: { store } }: Awaited<ReturnType<typeof twoTowns>>) {
  const [row] = await store.read.select({ n: count() }).from(store.t.incident);
  return row!.n;
}

test("the feed is asked, and not again before its time, however many workers want to", async () => {
  await using town = await twoTowns();
  await using feed = await feedThat(records(feedRecord()));
  const turns = await Promise.all([pollFeed(start, feed.url), pollFeed(start, feed.url), pollFeed(start, feed.url)]);
  expect(turns.filter(Boolean)).toHaveLength(1);
  expect(await pollFeed(later(interval - 1), feed.url)).toBeUndefined();
  expect(feed.asked).toHaveLength(1);
  await pollFeed(later(interval), feed.url);
  expect(feed.asked).toHaveLength(2);
  expect(await events(town)).toBe(1);
});

test("the police are told who asks, and are not asked for what we have", async () => {
  await using town = await twoTowns();
  await using feed = await feedThat(records(feedRecord()), status(304));
  await pollFeed(start, feed.url);
  await pollFeed(later(interval), feed.url);
  expect(feed.asked[0]!.headers["user-agent"]).toMatch(/^Grannsamverkan \(\+http.*@/);
  expect(feed.asked[1]!.headers["if-none-match"]).toBe('"seven"');
  expect(await feedStanding(feed.url)).toEqual({ answeredAt: later(interval), problem: null });
  expect(await events(town)).toBe(1);
});

test("too many requests: an hour's rest, longer each time, or as long as the feed asks for", async () => {
  await using _town = await twoTowns();
  await using feed = await feedThat(status(429), status(429, { "retry-after": "10800" }), records(feedRecord()));
  await pollFeed(start, feed.url);
  await pollFeed(later(hour - 1), feed.url);
  expect(feed.asked).toHaveLength(1);
  await pollFeed(later(hour), feed.url);
  await pollFeed(later(4 * hour - 1), feed.url);
  expect(feed.asked).toHaveLength(2);
  expect(await feedStanding(feed.url)).toEqual({ answeredAt: null, problem: "tooMany" });
  expect(await pollFeed(later(4 * hour), feed.url)).toMatchObject({ new: 1 });
  expect(await feedStanding(feed.url)).toEqual({ answeredAt: later(4 * hour), problem: null });
});

test("a feed that is gone is never asked again", async () => {
  await using _town = await twoTowns();
  await using feed = await feedThat(status(404));
  await pollFeed(start, feed.url);
  await pollFeed(later(1_000 * hour), feed.url);
  expect(feed.asked).toHaveLength(1);
  expect((await feedStanding(feed.url))?.problem).toBe("gone");
});

test("what is no list of events changes nothing, and the next answer is asked for in full", async () => {
  await using town = await twoTowns();
  const broken: Answer = (_request, response) => response.setHeader("etag", '"broken"').end("<html>Driftstopp");
  const endless: Answer = (_request, response) => response.end(Buffer.alloc(6_000_000, " "));
  const elsewhere = status(302, { location: "http://127.0.0.1:9/" });
  await using feed = await feedThat(broken, endless, status(500), elsewhere, records(feedRecord()));
  const problems = [];
  for (let at = 0; feed.asked.length < 4; at += 24 * hour) {
    await pollFeed(later(at), feed.url);
    problems.push((await feedStanding(feed.url))?.problem);
  }
  expect(problems).toEqual(["unreadable", "unreadable", "refused", "silent"]);
  await pollFeed(later(1_000 * hour), feed.url);
  expect(feed.asked.at(-1)!.headers["if-none-match"]).toBeUndefined();
  expect(await events(town)).toBe(1);
});

test("without a configured feed nobody is asked", async () => {
  await using _town = await twoTowns();
  expect(await pollFeed(start, undefined)).toBeUndefined();
  expect(await feedStanding(undefined)).toBeNull();
});
