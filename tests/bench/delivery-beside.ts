import { execFileSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import autocannon from "autocannon";
import { count, eq, min } from "drizzle-orm";
import { option } from "#tests/support/command";
import { signedIn } from "#tests/support/signed-in";
import { startSite } from "#tests/support/site";
import type { Store } from "~/db/store";
import { queueForMembers } from "~/delivery/queue.server";
import { deliveryPlace } from "./delivery-place";
import { longLetter, settle } from "./members";

const perSecond = 200;
const seconds = 8;

async function load(url: string, cookie: string, duration: number) {
  const options = { url, headers: { cookie }, connections: 20, overallRate: perSecond, workers: 1 };
  const result = await autocannon({ ...options, duration });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx} not 2xx, ${result.errors} errors`);
  const { p50, p99 } = result.latency;
  return { p50, p99 };
}

const sentOf = async ({ t, read }: Store) =>
  (await read.select({ n: count(t.delivery.settledAt) }).from(t.delivery))[0]!.n;

/** A member of an area, to look at its page. */
async function neighbourIn({ t, read }: Store, areaId: string): Promise<string> {
  const [row] = await read
    .select({ id: min(t.member.personId) })
    .from(t.member)
    .where(eq(t.member.areaId, areaId));
  return row!.id!;
}

/** Approves an alert to all and waits until its letters run. */
async function alertUnderWay(store: Store, { municipalityId, areaIds }: Awaited<ReturnType<typeof settle>>) {
  const letter = { kind: "warning" as const, content: longLetter("Inbrott i källare"), municipalityId };
  await store.tx((tx) => queueForMembers({ tx, now: new Date() }, letter, areaIds));
  while ((await sentOf(store)) < 2_000) await pause(50);
}

/**
 * The area page at 200 requests/s of the built site (web process and its worker), first idle, then while an alert goes
 * to 100,000 members (`--recipients N`) at full speed. `perSecondBeside`: letters/s meanwhile.
 */
export async function run(args: string[]) {
  execFileSync("npx", ["remix", "vite:build"], { stdio: "ignore" });
  await using place = await deliveryPlace(args);
  const { startSink } = await import("./sink");
  const { store } = place;
  const recipients = Number(option(args, "recipients") ?? 100_000);
  const town = await settle(store, recipients);
  const areaId = town.areaIds[0]!;
  const cookie = await signedIn(await neighbourIn(store, areaId));
  await using sink = await startSink();
  await using site = await startSite({ smtpUrl: `smtp://127.0.0.1:${sink.port}`, databaseUrl: place.url });
  const page = `${site.url}/omraden/${areaId}`;
  await load(page, cookie, 4); // warm
  const idle = await load(page, cookie, seconds);
  await alertUnderWay(store, town);
  const before = await sentOf(store);
  const beside = await load(page, cookie, seconds);
  const sent = (await sentOf(store)) - before;
  if (before + sent >= recipients) throw new Error("the alert ended before the measurement: take more recipients");
  const ratio = Number((beside.p99 / idle.p99).toFixed(2));
  const [p99IdleMs, p99BesideMs] = [idle.p99, beside.p99];
  return {
    recipients,
    p50IdleMs: idle.p50,
    p50BesideMs: beside.p50,
    p99IdleMs,
    p99BesideMs,
    ratio,
    perSecondBeside: Math.round(sent / seconds),
  };
}
