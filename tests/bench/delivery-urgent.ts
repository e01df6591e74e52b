import { setTimeout as pause } from "node:timers/promises";
import { count, eq, max, min } from "drizzle-orm";
import { option } from "#tests/support/command";
import { startWorker } from "#tests/support/worker-process";
import type { Store } from "~/db/store";
import { type LetterKind, lanes } from "~/delivery/kinds";
import { queueForMembers } from "~/delivery/queue.server";
import { deliveryPlace } from "./delivery-place";
import { longLetter, settle } from "./members";

const urgentAreas = 10; // of a hundred members each
/** Letters of the digest that have gone when the warning is approved. */
const underWay = 20_000;

async function approve(store: Store, kind: LetterKind, municipalityId: string, areaIds: string[]): Promise<Date> {
  const now = new Date();
  const letter = { kind, content: longLetter(kind), municipalityId };
  await store.tx((tx) => queueForMembers({ tx, now }, letter, areaIds));
  return now;
}

/** How many letters of a kind are settled, and when the first and the last of them were. */
async function settled({ t, read }: Store, kind: LetterKind) {
  const { delivery: d, letter } = t;
  const [row] = await read
    .select({ sent: count(d.settledAt), first: min(d.settledAt), last: max(d.settledAt) })
    .from(d)
    .innerJoin(letter, eq(letter.id, d.letterId))
    .where(eq(letter.kind, kind));
  return row!;
}

/** Until the worker has told in its row of so many letters. */
async function untilUnderWay({ t, read }: Store, letters: number): Promise<void> {
  for (;;) {
    const [row] = await read.select({ sent: t.worker.sent }).from(t.worker);
    if ((row?.sent ?? 0) >= letters) return;
    await pause(200);
  }
}

async function untilEmpty({ t, read }: Store): Promise<void> {
  for (;;) {
    const [open] = await read.select({ n: count() }).from(t.dispatch).where(eq(t.dispatch.lane, lanes.urgent));
    if (open!.n === 0) return;
    await pause(20);
  }
}

/**
 * An urgent warning to 1,000 members, approved while a digest to a million (`--digest N`) is on its way at full speed.
 * `firstMs`, `lastMs`: from the decision to the first and the last of its letters being written down as sent.
 */
export async function run(args: string[]) {
  await using place = await deliveryPlace(args);
  const { startSink } = await import("./sink");
  const { store } = place;
  const digest = Number(option(args, "digest") ?? 1_000_000);
  const { municipalityId, areaIds } = await settle(store, digest);
  await using sink = await startSink();
  const smtpUrl = `smtp://127.0.0.1:${sink.port}`;
  await using worker = startWorker({ databaseUrl: place.url, smtpUrl, build: true, env: place.env });
  await worker.ready();
  await approve(store, "tip", municipalityId, areaIds);
  await untilUnderWay(store, Math.min(underWay, digest / 10));
  const approved = await approve(store, "urgentWarning", municipalityId, areaIds.slice(0, urgentAreas));
  await untilEmpty(store);
  const urgent = await settled(store, "urgentWarning");
  const { sent: digestSent } = await settled(store, "tip");
  await worker.kill();
  return {
    digest,
    urgent: urgent.sent,
    firstMs: urgent.first!.getTime() - approved.getTime(),
    lastMs: urgent.last!.getTime() - approved.getTime(),
    digestSent,
    sink: sink.kind,
  };
}
