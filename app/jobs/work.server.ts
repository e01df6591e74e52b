import { setTimeout as pause } from "node:timers/promises";
import { tellOfLateReviews } from "~/alerts/late/tell.server";
import { sendScheduled } from "~/alerts/schedule/send-due.server";
import { writeWeekly } from "~/alerts/weekly/write.server";
import { takeInAddresses } from "~/areas/where/register/take-in.server";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { type Presence, showPresence } from "~/db/presence.server";
import { Journal } from "~/delivery/journal.server";
import { remoteQueue } from "~/delivery/queue-remote.server";
import { Receipts } from "~/delivery/receipts.server";
import type { Entry } from "~/delivery/record.server";
import { Sender } from "~/delivery/sender.server";
import { takeOver, workerName } from "~/delivery/take-over.server";
import { transport } from "~/delivery/transport.server";
import { keepFigures } from "~/figures/letters.server";
import { takeInLists } from "~/households/import/turn.server";
import { pollFeed } from "~/incidents/poll-feed.server";
import { log } from "~/log.server";
import { meetingsDue } from "~/meetings/clock.server";
import { indexSent } from "~/publication/index.server";
import { turnAreas } from "~/reviews/turn.server";
import { repeat } from "./repeat.server";
import { takeReturns } from "./returns.server";

const second = 1_000;

/** Waits until no other worker holds the only place (SQLite); undefined when `signal` ends the waiting. */
async function ownPlace(worker: string, signal: AbortSignal): Promise<Presence | undefined> {
  for (let waited = false; !signal.aborted; waited = true) {
    const presence = await showPresence(config.databaseUrl, worker);
    if (presence) return presence;
    if (!waited) log.info("another worker is at work; this one waits for its place");
    await pause(second / 2, undefined, { signal }).catch(() => undefined);
  }
  return undefined;
}

/**
 * What SQLite needs beside the file: a thread, since better-sqlite3 would keep the connections waiting (a driver that
 * waits for its server does not), and receipts, which only the one worker on this machine can keep.
 */
async function besideSqlite() {
  if (store().dialect !== "sqlite") return { close: async () => {} };
  const receipts = new Receipts(config.databaseUrl.replace(/^file:/, ""));
  const left = await receipts.replay();
  if (left > 0) log.info({ left }, "letters that a dead worker had sent are written down");
  const { work, close } = remoteQueue();
  return {
    work,
    receipts,
    async close() {
      await close();
      receipts.close();
    },
  };
}

async function deliver(presence: Presence, worker: string, stop: AbortSignal): Promise<void> {
  const journal = new Journal(worker);
  await journal.begin();
  const { close, ...beside } = await besideSqlite();
  await takeOver(presence, worker);
  const tell = (entries: readonly Entry[]) => journal.count(entries);
  const sender = new Sender({ worker, transport: transport(), tell, ...beside });
  const clock = [
    repeat(second, stop, () => takeOver(presence, worker)),
    repeat(5 * second, stop, () => journal.write(sender.breakerOpenUntil)),
    repeat(2 * second, stop, () => takeInAddresses(stop)),
    repeat(second, stop, () => takeInLists(stop)),
    repeat(5 * second, stop, () => sendScheduled(new Date())),
    repeat(60 * second, stop, () => tellOfLateReviews(new Date())),
    repeat(60 * second, stop, () => pollFeed(new Date())),
    repeat(60 * second, stop, () => writeWeekly(new Date())),
    repeat(10 * second, stop, () => indexSent()),
    repeat(60 * 60 * second, stop, () => keepFigures(new Date())),
    repeat(60 * second, stop, () => meetingsDue(new Date())),
    repeat(3600 * second, stop, () => turnAreas(new Date())),
    ...takeReturns(stop),
  ];
  stop.addEventListener("abort", () => sender.leave(), { once: true });
  await sender.untilStopped();
  await Promise.all(clock);
  await journal.end();
  await close();
}

/** Delivers letters until `signal`: then those in flight finish, the rest is given back, and it returns. */
export async function work(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const worker = workerName(newId());
    const presence = await ownPlace(worker, signal);
    if (!presence) return;
    const lost = new AbortController();
    void presence.lost.then(() => lost.abort());
    try {
      await deliver(presence, worker, AbortSignal.any([signal, lost.signal]));
    } catch (error) {
      log.error({ err: error }, "the worker failed and begins anew");
      await pause(second);
    } finally {
      lost.abort(); // ends this turn's clock, also after a failure
      await presence.end().catch(() => undefined);
    }
  }
}
