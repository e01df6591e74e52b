import { count, gte } from "drizzle-orm";
import { sameText } from "~/access/secrets.server";
import { config } from "~/config.server";
import { store } from "~/db/open.server";
import { type QueueHealth, queueHealth, type WorkerHealth } from "~/delivery/health.server";
import { type Metric, prometheusText, type Sample } from "./prometheus";

const day = 86_400_000;
const kinds = ["permanent", "temporary", "policy", "complaint", "autoreply", "delivered", "other", "words", "proved"];

/**
 * Whether somebody may read the metrics: who asks on this machine itself, and who brings METRICS_TOKEN.
 * @param authorization the request's field of that name
 */
export function mayReadMetrics(authorization: string | null, direct: boolean): boolean {
  if (direct) return true;
  const brought = /^Bearer (.+)$/i.exec(authorization ?? "")?.[1];
  return config.metricsToken !== undefined && brought !== undefined && sameText(brought, config.metricsToken);
}

const gauge = (name: string, help: string, samples: Sample[]): Metric => ({ name, help, type: "gauge", samples });
const counter = (name: string, help: string, samples: Sample[]): Metric => ({ name, help, type: "counter", samples });
const prefix = "grannsamverkan_";

function queueMetrics({ held, unwritten, lanes, workers }: QueueHealth): Metric[] {
  const ofLanes = (value: "waiting" | "oldestSeconds") =>
    lanes.map((lane) => ({ labels: { lane: lane.lane }, value: lane[value] }));
  const alive = workers.filter((worker) => worker.alive).length;
  return [
    gauge(`${prefix}queue_held`, "1 while nothing is sent until an operator releases the queue.", [{ value: +held }]),
    gauge(`${prefix}queue_waiting_letters`, "Letters in entries of the queue, by lane.", ofLanes("waiting")),
    gauge(`${prefix}queue_oldest_seconds`, "Age of the oldest entry of the queue, by lane.", ofLanes("oldestSeconds")),
    gauge(`${prefix}queue_unwritten_audiences`, "Audiences that have not all their rows.", [{ value: unwritten }]),
    gauge(`${prefix}workers_alive`, "Workers seen within half a minute.", [{ value: alive }]),
  ];
}

function workerMetrics(workers: WorkerHealth[]): Metric[] {
  const each = (value: (worker: WorkerHealth) => number) =>
    workers.map((worker) => ({ labels: { worker: worker.id }, value: value(worker) }));
  const outcomes = (["sent", "bounced", "dropped"] as const).flatMap((outcome) =>
    workers.map((worker) => ({ labels: { worker: worker.id, outcome }, value: worker[outcome] })),
  );
  return [
    counter(`${prefix}deliveries_total`, "Letters settled since the worker began, by outcome.", outcomes),
    counter(
      `${prefix}retries_total`,
      "Tries that were put off to a later one.",
      each(({ deferred }) => deferred),
    ),
    gauge(
      `${prefix}breaker_open`,
      "1 while the mail server cannot be reached.",
      each(({ breaker }) => +(breaker === "open")),
    ),
    gauge(
      `${prefix}worker_alive`,
      "1 while the worker is seen.",
      each(({ alive }) => +alive),
    ),
    gauge(
      `${prefix}worker_seen_timestamp_seconds`,
      "When it was last seen.",
      each(({ seenAt }) => seenAt.getTime() / 1000),
    ),
  ];
}

async function returnMetrics(now: Date): Promise<Metric[]> {
  const { returned } = store().t;
  const rows = await store()
    .read.select({ kind: returned.kind, n: count() })
    .from(returned)
    .where(gte(returned.at, new Date(now.getTime() - day)))
    .groupBy(returned.kind);
  const samples = kinds.map((kind) => ({ labels: { kind }, value: rows.find((row) => row.kind === kind)?.n ?? 0 }));
  return [gauge(`${prefix}returned_last_day`, "Mails that came back within 24 hours, by kind.", samples)];
}

/** All metrics as Prometheus' text. Reads the queue's entries, the workers' own counts and what came back: never the letters. */
export async function metricsText(now = new Date()): Promise<string> {
  const health = await queueHealth(now);
  const metrics = [...queueMetrics(health), ...workerMetrics(health.workers), ...(await returnMetrics(now))];
  return prometheusText(metrics);
}
