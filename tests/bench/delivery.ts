import { readFileSync } from "node:fs";
import { count, min } from "drizzle-orm";
import { option } from "#tests/support/command";
import { startWorker } from "#tests/support/worker-process";
import type { Store } from "~/db/store";
import { queueForMembers } from "~/delivery/queue.server";
import { deliveryPlace } from "./delivery-place";
import { longLetter, settle } from "./members";

const letterBytes = 8_300;

/** The most memory that a process has had, in MB. */
const peakRss = (pid: number) =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024);

/** Processor time that a process has used, in milliseconds; Linux counts in hundredths of a second. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** From the decision to the last row: waits until the queue is empty. */
async function untilSent(store: Store): Promise<void> {
  const { dispatch } = store.t;
  for (;;) {
    const [open] = await store.read.select({ n: count() }).from(dispatch);
    if (open!.n === 0) return;
    await new Promise((turn) => setTimeout(turn, 20));
  }
}

async function sentOf(store: Store) {
  const { delivery } = store.t;
  const [row] = await store.read
    .select({ sent: count(delivery.settledAt), first: min(delivery.settledAt) })
    .from(delivery);
  return { sent: row!.sent, first: row!.first! };
}

/** Approves a letter to `recipients` members and waits until the worker has delivered it. */
async function mailing(store: Store, recipients: number) {
  const place = await settle(store, recipients);
  return async () => {
    const now = new Date();
    const letter = {
      kind: "warning" as const,
      content: longLetter("Inbrott i källare"),
      municipalityId: place.municipalityId,
    };
    const start = performance.now();
    await store.tx((tx) => queueForMembers({ tx, now }, letter, place.areaIds));
    const decided = performance.now() - start;
    await untilSent(store);
    const seconds = (performance.now() - start) / 1000;
    const { sent, first } = await sentOf(store);
    if (sent !== recipients) throw new Error(`${sent} of ${recipients} were sent`);
    return {
      rate: recipients / seconds,
      decisionMs: Math.round(decided),
      firstLetterMs: first.getTime() - now.getTime(),
    };
  };
}

/**
 * Letters/s from a decision to the last row marked sent, by the real worker process against smtp-sink on loopback,
 * beside `smtp-source -d -s 20` (no personalisation, no database) before and after in the same run.
 */
export async function run(args: string[]) {
  await using place = await deliveryPlace(args);
  const { referenceRate, startSink } = await import("./sink");
  const recipients = Number(option(args, "recipients") ?? 10_000);
  const send = await mailing(place.store, recipients);
  await using sink = await startSink();
  const sample = Math.min(Math.max(recipients, 20_000), 50_000);
  const before = await referenceRate(sink.port, sample, letterBytes);
  const smtpUrl = `smtp://127.0.0.1:${sink.port}`;
  const given = { databaseUrl: place.url, smtpUrl, build: true, env: place.env, profile: option(args, "profile") };
  await using worker = startWorker(given);
  await worker.ready();
  const idleMs = cpuMs(worker.pid);
  const { rate, ...figures } = await send();
  const cpuMicrosecondsPerLetter = Math.round(((cpuMs(worker.pid) - idleMs) * 1000) / recipients);
  const peakRssMb = peakRss(worker.pid);
  await worker.stop();
  const after = await referenceRate(sink.port, sample, letterBytes);
  const reference = before && after ? Math.round((before + after) / 2) : null;
  const ratio = reference && Number((rate / reference).toFixed(2));
  return {
    recipients,
    rate: Math.round(rate),
    reference,
    ratio,
    peakRssMb,
    cpuMicrosecondsPerLetter,
    ...figures,
    sink: sink.kind,
  };
}
