import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { count, min } from "drizzle-orm";
import { option } from "#tests/support/command";
import { startPostgres } from "#tests/support/postgres-server";
import { startWorker } from "#tests/support/worker-process";
import { adoptStore, openStore } from "~/db/open.server";
import type { Store } from "~/db/store";
import { queueForMembers } from "~/delivery/queue.server";
import { longLetter, settle } from "./members";
import { unpackPostfix } from "./postfix";

const letterBytes = 8_300;
const domain = "nora.example";

/** A key file and the settings that name it. */
function dkimSettings(folder: string, kind: string | undefined): Record<string, string> {
  if (!kind) return {};
  const pair = kind === "rsa" ? generateKeyPairSync("rsa", { modulusLength: 2048 }) : generateKeyPairSync("ed25519");
  const file = path.join(folder, "dkim.pem");
  writeFileSync(file, pair.privateKey.export({ type: "pkcs8", format: "pem" }));
  if (kind === "rsa") return { DKIM_SELECTOR: "a", DKIM_RSA_KEY_FILE: file };
  return { DKIM_ED25519_SELECTOR: "a", DKIM_ED25519_KEY_FILE: file };
}

/** The most memory that a process has had, in MB. */
const peakRss = (pid: number) =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024);

/** Processor time that a process has used, in milliseconds; Linux counts in hundredths of a second. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function database(folder: string, args: string[]) {
  if (option(args, "database") !== "postgres") return { url: path.join(folder, "bench.db"), stop: async () => {} };
  const server = await startPostgres();
  if (!server) throw new Error("no PostgreSQL server can be had here");
  return server;
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
  unpackPostfix();
  const { referenceRate, startSink } = await import("./sink");
  execFileSync("npx", ["vite", "build", "--config", "app/vite.worker.ts"], { stdio: "ignore" });
  const recipients = Number(option(args, "recipients") ?? 10_000);
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-bench-"));
  const { url, stop } = await database(folder, args);
  const store = adoptStore(await openStore(url, { migrate: true }));
  try {
    const send = await mailing(store, recipients);
    await using sink = await startSink();
    const sample = Math.min(Math.max(recipients, 20_000), 50_000);
    const before = await referenceRate(sink.port, sample, letterBytes);
    const env = {
      PUBLIC_URL: `https://${domain}`,
      SECRET: "only for this measurement, thrown away with its database",
      MAIL_FROM: `varning@${domain}`,
      ...dkimSettings(folder, option(args, "dkim")),
    };
    const smtpUrl = `smtp://127.0.0.1:${sink.port}`;
    const profile = option(args, "profile");
    await using worker = startWorker({ databaseUrl: url, smtpUrl, build: true, env, profile });
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
  } finally {
    await store.close();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
