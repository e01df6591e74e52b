import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { countOf, hagby, sendCode, until, warn } from "#tests/delivery/hagby";
import { postbox } from "#tests/support/postbox";
import { startWorker } from "#tests/support/worker-process";
import type { QueueStatus } from "~/admin/queue.server";
import { holdIfRestored, restoredWhy } from "~/delivery/restored.server";
import { admin } from "./shell";

const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-backup-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => path.join(folder, `${name}-${process.env.TEST_DATABASE}`);
type Town = Awaited<ReturnType<typeof hagby>>;

/** Where PGlite stands in for a server, no second process can open the database. */
const needsServer = (url: string) => url === "";
const isPostgres = (url: string) => url.startsWith("postgres");
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Runs the real worker until `done`, then stops it. */
async function workerRuns({ db }: Town, smtpUrl: string, done: () => Promise<boolean> | boolean, url = db.url) {
  await using worker = startWorker({ databaseUrl: url, smtpUrl });
  await until(done);
  expect(await worker.stop()).toBe(0);
}

async function status(databaseUrl: string) {
  return (await admin(["queue", "status", "--json"], { DATABASE_URL: databaseUrl })).json<QueueStatus>();
}

test("a warning is queued, backed up, sent and restored: nothing goes out until the queue is released, then what was unsent", async ({
  skip,
}) => {
  await using town = await hagby();
  skip(needsServer(town.db.url), "no PostgreSQL server here");
  await using box = await postbox();
  const env = { DATABASE_URL: town.db.url };
  await warn(town, "warning", new Date());
  const saved = await admin(["backup", file("warning")], env);
  expect([saved.code, saved.errors]).toEqual([0, ""]);
  expect(statSync(file("warning")).mode & 0o077).toBe(0);
  await workerRuns(town, box.url, () => box.letters.length === 3);
  expect((await status(town.db.url)).holds).toEqual([]);

  const restored = await admin(["restore", file("warning")], env);
  expect([restored.code, restored.errors]).toEqual([0, ""]);
  expect(restored.said).toMatch(/3 letters were unsent in it/);
  expect(await countOf(town.db.store, "queued")).toBe(3);
  await using worker = startWorker({ databaseUrl: town.db.url, smtpUrl: box.url });
  await worker.ready();
  await sendCode(town, town.anna, new Date());
  await pause(2_000);
  expect(box.letters).toHaveLength(3);
  expect(await status(town.db.url)).toMatchObject({ held: true, mayRepeat: 3, holds: [{ why: restoredWhy.backup }] });

  const released = await admin(["queue", "release"], env);
  expect(released.said).toMatch(/3 letters of before the hold may reach somebody a second time/);
  await until(() => box.letters.length === 7);
  expect(new Set(box.letters.map(({ messageId }) => messageId)).size).toBe(4);
}, 200_000);

test("released before the worker begins, it begins", async ({ skip }) => {
  await using town = await hagby();
  skip(needsServer(town.db.url), "no PostgreSQL server here");
  await using box = await postbox();
  const env = { DATABASE_URL: town.db.url };
  await sendCode(town, town.anna, new Date());
  await workerRuns(town, box.url, () => box.letters.length === 1);
  await admin(["backup", file("early")], env);
  await warn(town, "warning", new Date());
  expect((await admin(["restore", file("early")], env)).said).toMatch(/0 letters were unsent/);
  await admin(["queue", "release"], env);
  await sendCode(town, town.bjorn, new Date());
  await workerRuns(town, box.url, () => box.letters.length === 2);
}, 200_000);

test("a restore waits for no worker: while one is at work it is refused, and nothing is touched", async ({ skip }) => {
  await using town = await hagby();
  skip(needsServer(town.db.url), "no PostgreSQL server here");
  await using box = await postbox();
  const env = { DATABASE_URL: town.db.url };
  await admin(["backup", file("busy")], env);
  await warn(town, "warning", new Date());
  await using _worker = startWorker({ databaseUrl: town.db.url, smtpUrl: box.url });
  await until(() => box.letters.length === 3);
  const { code, errors } = await admin(["restore", file("busy")], env);
  expect([code, errors]).toEqual([1, expect.stringMatching(/^a worker is at work: stop it first.*\n$/)]);
  await until(async () => (await countOf(town.db.store, "sent")) === 3);
}, 200_000);

test("a backup is never written over, and what is no backup is not restored", async ({ skip }) => {
  await using town = await hagby();
  skip(needsServer(town.db.url), "no PostgreSQL server here");
  const env = { DATABASE_URL: town.db.url };
  await warn(town, "warning", new Date());
  await admin(["backup", file("once")], env);
  const twice = await admin(["backup", file("once")], env);
  expect([twice.code, twice.errors]).toEqual([1, expect.stringMatching(/there already/)]);
  const cut = file("cut");
  const whole = readFileSync(file("once"));
  writeFileSync(cut, whole.subarray(0, whole.length - 50_000));
  writeFileSync(file("words"), "select 1 from nowhere;");
  for (const bad of [cut, file("words"), file("none")]) expect((await admin(["restore", bad], env)).code, bad).toBe(1);
  expect((await status(town.db.url)).holds).toEqual([]);
  expect(await countOf(town.db.store, "queued")).toBe(3);
  expect(existsSync(`${file("once")}.part`)).toBe(false);
}, 200_000);

test("a copy that no command of ours made is held too when it is restored by command", async ({ skip }) => {
  await using town = await hagby();
  skip(needsServer(town.db.url), "no PostgreSQL server here");
  await warn(town, "warning", new Date());
  const copied = file("foreign");
  if (isPostgres(town.db.url)) writeFileSync(copied, execFileSync("pg_dump", ["--no-owner", "--dbname", town.db.url]));
  else await new Database(town.db.url, { readonly: true }).backup(copied);
  expect((await admin(["restore", copied], { DATABASE_URL: town.db.url })).code).toBe(0);
  expect(await status(town.db.url)).toMatchObject({ mayRepeat: 3, holds: [{ why: restoredWhy.backup }] });
}, 200_000);

test("a file put back by hand, without any backup command, is noticed and held", async ({ skip }) => {
  await using town = await hagby();
  skip(town.db.url === "" || isPostgres(town.db.url), "SQLite only");
  await using box = await postbox();
  await sendCode(town, town.anna, new Date());
  await workerRuns(town, box.url, () => box.letters.length === 1);
  await warn(town, "warning", new Date());
  await town.db.store.close();
  const copied = file("by-hand");
  copyFileSync(town.db.url, copied);
  await workerRuns(town, box.url, () => box.letters.length === 4);
  copyFileSync(copied, town.db.url);
  await using worker = startWorker({ databaseUrl: town.db.url, smtpUrl: box.url });
  await worker.ready();
  await pause(1_500);
  expect(box.letters).toHaveLength(4);
  expect(worker.errors()).toContain("the queue is held");
  expect(await status(town.db.url)).toMatchObject({ mayRepeat: 3, holds: [{ why: restoredWhy.older }] });
}, 200_000);

test("a file copied to another place is held there, and its old place goes on", async ({ skip }) => {
  await using town = await hagby();
  skip(town.db.url === "" || isPostgres(town.db.url), "SQLite only");
  await using box = await postbox();
  await sendCode(town, town.anna, new Date());
  await workerRuns(town, box.url, () => box.letters.length === 1);
  await warn(town, "warning", new Date());
  await town.db.store.close();
  const moved = file("moved.db");
  copyFileSync(town.db.url, moved);
  await using elsewhere = startWorker({ databaseUrl: moved, smtpUrl: box.url });
  await elsewhere.ready();
  await pause(1_500);
  expect(box.letters).toHaveLength(1);
  expect((await status(moved)).holds).toMatchObject([{ why: restoredWhy.moved }]);
  await workerRuns(town, box.url, () => box.letters.length === 4);
}, 200_000);

test("a dump of PostgreSQL's own, restored into another database, is held there", async ({ skip }) => {
  await using town = await hagby();
  skip(!isPostgres(town.db.url), "PostgreSQL only");
  await using box = await postbox();
  await sendCode(town, town.anna, new Date());
  await workerRuns(town, box.url, () => box.letters.length === 1);
  await warn(town, "warning", new Date());
  await using other = await hagby();
  const dump = execFileSync("pg_dump", ["--clean", "--if-exists", "--dbname", town.db.url]);
  execFileSync("psql", ["--quiet", "--dbname", other.db.url], { input: dump, stdio: ["pipe", "ignore", "ignore"] });
  await using worker = startWorker({ databaseUrl: other.db.url, smtpUrl: box.url });
  await worker.ready();
  await pause(1_500);
  expect(box.letters).toHaveLength(1);
  expect((await status(other.db.url)).holds).toMatchObject([{ why: restoredWhy.moved }]);
}, 200_000);

test("after more than a day's standstill waiting letters are held, and an empty queue is not", async ({ skip }) => {
  await using town = await hagby();
  skip(needsServer(town.db.url), "no PostgreSQL server here");
  await using box = await postbox();
  await sendCode(town, town.anna, new Date());
  await workerRuns(town, box.url, () => box.letters.length === 1);
  const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);
  expect(await holdIfRestored(town.db.url, later(25))).toBeNull();
  await warn(town, "tip", new Date());
  expect(await holdIfRestored(town.db.url, later(23))).toBeNull();
  expect(await holdIfRestored(town.db.url, later(25))).toBe(restoredWhy.standstill);
  expect((await status(town.db.url)).mayRepeat).toBe(3);
}, 200_000);
