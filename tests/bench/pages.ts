/**
 * Requests per second and latency of three pages of the production build, beside a bare node:http server that
 * returns the same bytes. One run, one machine, the load generator in a process of its own on the same cores.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import autocannon from "autocannon";
import { adoptStore, openStore } from "~/db/open.server";
import { noraAreas, seedArea } from "../../drizzle/seed/areas";
import { nora, seedTown } from "../../drizzle/seed/tenants";
import { signedIn } from "../support/signed-in";
import { startSite } from "../support/site";

const seconds = 6;
const connections = 20;

interface Figures {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

async function load(url: string, headers: Record<string, string>): Promise<Figures> {
  const options = { url, headers, connections, workers: 1 };
  await autocannon({ ...options, duration: 2 });
  const result = await autocannon({ ...options, duration: seconds });
  if (result.non2xx + result.errors > 0) throw new Error(`${url}: ${result.non2xx} not 2xx, ${result.errors} errors`);
  return {
    requestsPerSecond: Math.round(result.requests.average),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  };
}

async function bare(bytes: Buffer): Promise<Figures> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const figures = await load(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {});
  server.closeAllConnections();
  server.close();
  return figures;
}

async function measure(url: string, cookie: string) {
  const headers: Record<string, string> = cookie ? { cookie } : {};
  const answer = await fetch(url, { headers, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const page = await load(url, headers);
  const reference = await bare(bytes);
  return { bytes: bytes.length, ...page, reference };
}

/** @throws Error when a page does not answer 200 throughout. */
export async function run() {
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-bench-"));
  const databaseUrl = path.join(folder, "bench.db");
  const store = adoptStore(await openStore(databaseUrl, { migrate: true }));
  const now = new Date();
  const town = await seedTown(store, nora, now);
  const areas = [];
  for (const facts of noraAreas) areas.push(await seedArea(store, town, facts, now));
  const [officer, member] = [await signedIn(town.staff.police.id, true), await signedIn(areas[0]!.people[1]!.id)];
  await store.close();
  await using site = await startSite({ smtpUrl: "smtp://127.0.0.1:9", databaseUrl, worker: false });
  const figures = {
    start: await measure(`${site.url}/`, ""),
    area: await measure(`${site.url}/omraden/${areas[0]!.id}`, member),
    desk: await measure(`${site.url}/skrivbord`, officer),
  };
  rmSync(folder, { recursive: true, force: true });
  return { seconds, connections, ...figures };
}
