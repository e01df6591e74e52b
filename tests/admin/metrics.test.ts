import { expect, test } from "vitest";
import { at, hagby, minutes, sendCode, until, warn } from "#tests/delivery/hagby";
import { postbox } from "#tests/support/postbox";
import { readPrometheus } from "#tests/support/prometheus";
import { startWorker } from "#tests/support/worker-process";
import { isDirect } from "~/access/direct";
import { metricsText } from "~/admin/metrics.server";
import { prometheusText } from "~/admin/prometheus";
import { newId } from "~/db/ids";
import { holdQueue } from "~/delivery/hold.server";

const metrics = async (now?: Date) => {
  const found = readPrometheus(await metricsText(now));
  return (name: string) => found.get(`grannsamverkan_${name}`);
};

test("what waits is told by lane, with its age; a hold and a missing worker show", async () => {
  await using town = await hagby();
  const now = new Date();
  const none = await metrics(now);
  expect([none("queue_held"), none("workers_alive"), none('queue_waiting_letters{lane="matter"}')]).toEqual([0, 0, 0]);
  await warn(town, "warning", at(now, -minutes(2)));
  await sendCode(town, town.anna, at(now, -1_000));
  await holdQueue("held by hand");
  const some = await metrics(now);
  expect(some("queue_held")).toBe(1);
  expect(some('queue_waiting_letters{lane="matter"}')).toBe(3);
  expect(some('queue_oldest_seconds{lane="matter"}')).toBe(120);
  expect(some('queue_waiting_letters{lane="code"}')).toBe(1);
  expect(some('queue_waiting_letters{lane="bulk"}')).toBe(0);
});

test("each worker's counts are series of their own, and what came back is told by kind", async () => {
  await using town = await hagby();
  const { t, tx } = town.db.store;
  const now = new Date();
  const worker = { startedAt: now, seenAt: now, sent: 7, deferred: 3, bounced: 2, dropped: 1 };
  const open = { id: "worker-a", breaker: "open" as const, breakerUntil: at(now, minutes(1)) };
  const gone = { id: "worker-b", breaker: "closed" as const, seenAt: at(now, -minutes(2)) };
  const back = { reason: "userUnknown", personId: town.anna.id, municipalityId: town.nora.municipality.id };
  const cameBack = (kind: string, when: Date) => ({ id: newId(), fingerprint: newId(), kind, ...back, at: when });
  await tx(async (w) => {
    await w.insert(t.worker).values([
      { ...worker, ...open },
      { ...worker, ...gone },
    ]);
    await w.insert(t.returned).values([cameBack("permanent", now), cameBack("permanent", at(now, -minutes(2_000)))]);
  });
  const of = await metrics(now);
  expect(of('deliveries_total{worker="worker-a",outcome="sent"}')).toBe(7);
  expect(of('deliveries_total{worker="worker-a",outcome="bounced"}')).toBe(2);
  expect(of('deliveries_total{worker="worker-b",outcome="dropped"}')).toBe(1);
  expect(of('retries_total{worker="worker-a"}')).toBe(3);
  expect([of('breaker_open{worker="worker-a"}'), of('breaker_open{worker="worker-b"}')]).toEqual([1, 0]);
  expect([of('worker_alive{worker="worker-a"}'), of('worker_alive{worker="worker-b"}')]).toEqual([1, 0]);
  expect(of("workers_alive")).toBe(1);
  expect([of('returned_last_day{kind="permanent"}'), of('returned_last_day{kind="complaint"}')]).toEqual([1, 0]);
});

test("a real worker shows itself and what it has sent", async ({ skip }) => {
  await using town = await hagby();
  skip(town.db.url === "", "no PostgreSQL server here");
  await using box = await postbox();
  await warn(town, "warning", new Date());
  await using _worker = startWorker({ databaseUrl: town.db.url, smtpUrl: box.url });
  await until(async () => /deliveries_total\{worker="worker-[^"]+",outcome="sent"\} 3\n/.test(await metricsText()));
  expect((await metrics())("workers_alive")).toBe(1);
}, 200_000);

test("labels and help of any text keep the format", () => {
  const name = "grannsamverkan_x";
  const samples = [{ labels: { a: 'c:\\d "e"\nf' }, value: 0.5 }];
  const text = prometheusText([{ name, help: "one\ntwo \\", type: "gauge", samples }]);
  expect(readPrometheus(text).get(`${name}{a="c:\\\\d \\"e\\"\\nf"}`)).toBe(0.5);
});

test("only what comes straight from this machine is direct", () => {
  const asks = (remote: string | undefined, headers: Record<string, string>) =>
    isDirect(remote, (name) => headers[name]);
  for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "localhost"])
    for (const remote of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) expect(asks(remote, { host })).toBe(true);
  expect(asks("192.0.2.7", { host: "localhost" })).toBe(false);
  expect(asks(undefined, { host: "localhost" })).toBe(false);
  expect(asks("127.0.0.1", { host: "nora.example" })).toBe(false);
  expect(asks("127.0.0.1", { host: "localhost.evil.example" })).toBe(false);
  for (const name of ["x-forwarded-for", "forwarded", "x-real-ip", "via"])
    expect(asks("127.0.0.1", { host: "localhost", [name]: "192.0.2.7" }), name).toBe(false);
});
