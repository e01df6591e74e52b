/** What machines ask of the site: health, readiness, metrics. */
import { renameSync } from "node:fs";
import { Client } from "pg";
import { expect, test } from "vitest";
import { until } from "#tests/delivery/hagby";
import { testDatabase } from "#tests/support/database";
import { readPrometheus } from "#tests/support/prometheus";
import { startSite } from "#tests/support/site";
import { holdQueue, releaseQueue } from "~/delivery/hold.server";
import { raw } from "./request";

const smtpUrl = "smtp://127.0.0.1:9"; // discard: nothing is sent in these tests
const token = "a token of sixteen characters and more";
const ready = async (url: string) => {
  const { status, body } = await raw(url, "/readyz");
  return { status, ...(JSON.parse(body) as object) };
};

test("metrics are for this machine and for whoever has the token; for others there is nothing", async () => {
  await using site = await startSite({ smtpUrl, worker: false, env: { METRICS_TOKEN: token } });
  const ask = (headers: Record<string, string>) => raw(site.url, "/metrics", { headers });
  const own = await ask({});
  expect([own.status, own.headers["content-type"]]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
  expect(readPrometheus(own.body).get("grannsamverkan_workers_alive")).toBe(0);
  const handedOn = { "x-forwarded-for": "192.0.2.7" };
  const bearer = { authorization: `Bearer ${token}` };
  expect((await ask(handedOn)).status).toBe(404);
  expect((await ask({ ...handedOn, authorization: "Bearer fel" })).status).toBe(404);
  expect((await ask({ ...handedOn, ...bearer })).status).toBe(200);
  expect((await ask({ host: "nora.example" })).status).toBe(404);
  expect((await ask({ host: "nora.example", ...bearer })).status).toBe(200);
  expect((await raw(site.url, "/metrics.data", { headers: handedOn })).body).not.toContain("grannsamverkan_");
});

test("without a token nobody else has one", async () => {
  await using site = await startSite({ smtpUrl, worker: false });
  const headers = { "x-forwarded-for": "192.0.2.7", authorization: "Bearer undefined" };
  expect((await raw(site.url, "/metrics", { headers })).status).toBe(404);
});

test("readiness: worker absent, queue held and released, database gone; alive all the time", async ({ skip }) => {
  await using db = await testDatabase();
  skip(db.url === "", "no PostgreSQL server here");
  await using site = await startSite({ smtpUrl, databaseUrl: db.url, worker: false });
  const well = { status: 200, ready: true, database: "answers" };
  expect(await ready(site.url)).toEqual({ ...well, worker: "absent", queue: "open" });
  await holdQueue("held by hand");
  expect(await ready(site.url)).toEqual({ ...well, worker: "absent", queue: "held" });
  await releaseQueue();
  await using _away = await takeAway(db.url);
  expect(await ready(site.url)).toEqual({ status: 503, ready: false, database: "gone" });
  expect((await raw(site.url, "/healthz")).status).toBe(200);
}, 60_000);

/** Takes the database away; disposing of what comes gives it back, since other tests get the same one. */
async function takeAway(url: string): Promise<AsyncDisposable> {
  if (!url.startsWith("postgres")) {
    renameSync(url, `${url}.away`);
    return { [Symbol.asyncDispose]: async () => renameSync(`${url}.away`, url) };
  }
  const client = new Client({ connectionString: url.replace(/[^/]*$/, "postgres") });
  await client.connect();
  const name = url.split("/").at(-1);
  await client.query(`alter database ${name} allow_connections false`);
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
  return {
    async [Symbol.asyncDispose]() {
      await client.query(`alter database ${name} allow_connections true`);
      await client.end();
    },
  };
}

test("with its worker the site says that letters leave", async () => {
  await using site = await startSite({ smtpUrl });
  await until(async () => JSON.stringify(await ready(site.url)).includes('"at work"'));
}, 200_000);
