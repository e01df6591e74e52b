import { execFileSync } from "node:child_process";
import { count, eq } from "drizzle-orm";
import { longLetter, settle } from "#tests/bench/members";
import { option } from "#tests/support/command";
import { startWorker, type WorkerProcess } from "#tests/support/worker-process";
import { adoptStore, openStore } from "~/db/open.server";
import type { Store } from "~/db/store";
import { queueForMembers } from "~/delivery/queue.server";
import { repeatable } from "~/delivery/sender-options";
import { type CountingSink, countingSink } from "./counting-sink";
import { drillDatabase } from "./kill-database";

const recipients = 10_000;

async function sent({ t, read }: Store): Promise<number> {
  return (await read.select({ n: count() }).from(t.delivery).where(eq(t.delivery.state, "sent")))[0]!.n;
}

async function warnEverybody(store: Store) {
  const { areaIds, municipalityId } = await settle(store, recipients);
  const letter = { kind: "urgentWarning" as const, content: longLetter("Inbrott i källare"), municipalityId };
  await store.tx((tx) => queueForMembers({ tx, now: new Date() }, letter, areaIds));
}

/** Numbers of taken letters at which a worker dies, in order. */
const randomPoints = (n: number) =>
  Array.from({ length: n }, () => Math.floor(Math.random() * recipients)).sort((a, b) => a - b);

/** Resolves a moment after the sink has taken `letters`: somewhere between two answers, commits or leases. */
function moment(sink: CountingSink, letters: number): Promise<void> {
  return new Promise((now) => {
    const look = () => {
      if (sink.taken < letters) return;
      sink.onLetter = () => undefined;
      setTimeout(now, Math.random() * 20);
    };
    sink.onLetter = look;
    look();
  });
}

/** @throws Error when the worker ends although nobody has killed it. */
async function unexpectedEnd(worker: WorkerProcess): Promise<never> {
  const code = await worker.ended;
  throw new Error(`a worker ended by itself with ${code}:\n${worker.errors()}`);
}

/** Kills a worker at each point and starts another; returns how many letters may have been under way at these moments. */
async function killAtPoints(
  sink: CountingSink,
  points: number[],
  start: () => WorkerProcess,
  { workers, each }: { workers: number; each: number },
) {
  let bound = 0;
  const alive = Array.from({ length: workers }, start);
  for (const point of points) {
    await Promise.race([moment(sink, point), ...alive.map(unexpectedEnd)]);
    const victim = alive.shift()!;
    bound += sink.connections * each;
    await victim.kill();
    alive.push(start());
  }
  return { bound, alive };
}

async function untilAllSent(store: Store) {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((turn) => setTimeout(turn, 100)))
    if ((await sent(store)) === recipients) return;
}

async function drill(url: string, points: number, workers: number) {
  const store = adoptStore(await openStore(url, { migrate: true }));
  await using sink = await countingSink();
  await warnEverybody(store);
  const start = () => startWorker({ databaseUrl: url, smtpUrl: sink.url, build: true });
  const each = store.dialect === "sqlite" ? repeatable.withReceipts : repeatable.without;
  const { bound, alive } = await killAtPoints(sink, randomPoints(points), start, { workers, each });
  await untilAllSent(store);
  const codes = await Promise.all(alive.map((worker) => worker.stop()));
  const ids = [...sink.letters.values()];
  const figures = {
    lost: recipients - Math.min(sink.letters.size, await sent(store)),
    doubled: sink.taken - sink.letters.size,
    bound,
    otherIds: ids.filter((of) => new Set(of).size > 1).length,
    kills: points,
    workers,
    goodbyes: codes.filter((code) => code === 0).length,
    database: store.dialect,
  };
  await store.close();
  return figures;
}

/**
 * kill -9 at random points of a warning to 10,000 members: of the one worker, or with `--database postgres --workers 2`
 * of one of two each time. `lost`: members without letter; `doubled`: letters that came again; `bound`: letters that were under way on open connections at the
 * moments of the kills, which is the most that may come again; `otherIds`: members whose repeated letter had another
 * Message-ID.
 */
export async function run(args: string[]) {
  execFileSync("npx", ["vite", "build", "--config", "app/vite.worker.ts"], { stdio: "ignore" });
  const points = Number(option(args, "points") ?? 200);
  await using database = await drillDatabase(args);
  const workers = Number((database.url.startsWith("postgres") && option(args, "workers")) || 1);
  return await drill(database.url, points, workers); // before the database goes
}
