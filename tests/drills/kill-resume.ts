import { execFileSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { count, eq } from "drizzle-orm";
import { longLetter, settle } from "#tests/bench/members";
import { option } from "#tests/support/command";
import { startWorker } from "#tests/support/worker-process";
import { adoptStore, openStore } from "~/db/open.server";
import type { Store } from "~/db/store";
import { lanes } from "~/delivery/kinds";
import { takeBack } from "~/delivery/lease.server";
import { queueForMembers } from "~/delivery/queue.server";
import { takeWork } from "~/delivery/take.server";
import { type CountingSink, countingSink } from "./counting-sink";
import { drillDatabase } from "./kill-database";

const writer = "the drill";

/** Queues a letter to so many members and writes a row for each, as a worker does in the course of a mailing. */
async function queueRows(store: Store, rows: number): Promise<void> {
  const { areaIds, municipalityId } = await settle(store, rows);
  const letter = { kind: "warning" as const, content: longLetter("Inbrott i källare"), municipalityId };
  const now = new Date();
  await store.tx((tx) => queueForMembers({ tx, now }, letter, areaIds));
  for (let written = 1; written > 0; ) written = (await takeWork(writer, lanes.matter, 1_000, now)).length;
  await takeBack(writer, now);
}

async function queued({ t, read }: Store): Promise<number> {
  return (await read.select({ n: count() }).from(t.delivery).where(eq(t.delivery.state, "queued")))[0]!.n;
}

async function untilTaken(sink: CountingSink, letters: number): Promise<void> {
  while (sink.taken < letters) await pause(5);
}

/** Starts a worker; returns it with the milliseconds until its first letter was taken. */
async function startedWorker(databaseUrl: string, sink: CountingSink) {
  const before = sink.taken;
  const start = performance.now();
  const worker = startWorker({ databaseUrl, smtpUrl: sink.url, build: true });
  await untilTaken(sink, before + 1);
  return { worker, ms: Math.round(performance.now() - start) };
}

/**
 * kill -9 in the midst of a mailing with a million rows (`--rows N`). `resumeMs`: from the start of the next worker
 * process to its first letter; `queued`: rows that were open then.
 */
export async function run(args: string[]) {
  execFileSync("npx", ["vite", "build", "--config", "app/vite.worker.ts"], { stdio: "ignore" });
  await using database = await drillDatabase(args);
  const store = adoptStore(await openStore(database.url, { migrate: true }));
  const rows = Number(option(args, "rows") ?? 1_000_000);
  await queueRows(store, rows);
  await using sink = await countingSink();
  const first = await startedWorker(database.url, sink);
  await untilTaken(sink, 2_000);
  await first.worker.kill();
  await pause(500); // the sink may still take what was under way
  const open = await queued(store);
  const second = await startedWorker(database.url, sink);
  await second.worker.kill();
  await store.close();
  return { rows, queued: open, startMs: first.ms, resumeMs: second.ms, database: store.dialect };
}
