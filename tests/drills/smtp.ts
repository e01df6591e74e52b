import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { option } from "#tests/support/command";
import type { End, HostileScript, HostileServer } from "#tests/support/hostile/script";
import { hostileScripts } from "#tests/support/hostile/scripts";
import { startWorker } from "#tests/support/worker-process";
import type { Store } from "~/db/store";
import { leasesIn, letTimePass, lettersIn, townFor, warnedTown } from "./smtp-town";

const atOnce = 8;
/** A letter that is not where it should be by then is stuck: half of a lease (ms). */
const patience = 60_000;
/** A server with which nothing can go is watched for so long: several dials and the breaker (ms). */
const watch = 8_000;

type Row = Awaited<ReturnType<typeof lettersIn>>[number];

/** Letters of one script that did not end as they should, by what went wrong. */
interface Trouble {
  lost: number;
  stuck: number;
  wrong: number;
}

/** Where a letter stands, in the words of the scripts; undefined while it may still move. */
function endOf({ state, status, attempts, condemned }: Row): End | undefined {
  if (state === "sent") return "sent";
  if (state === "bounced" && condemned) return "permanent";
  if (state === "deferred" && attempts > 0 && status?.startsWith("5.") && !condemned) return "policy";
  return (state === "queued" || state === "deferred") && !condemned ? "held" : undefined;
}

const asExpected = (rows: Row[], { expected }: HostileScript) =>
  rows.every((row, i) => endOf(row) === expected.end(i + 1));

/** Until all letters are where they should be, and then for a moment in case one moves on; or until patience ends. */
async function untilEnded(store: Store, script: HostileScript): Promise<void> {
  const least = script.expected.end(1) === "held" ? watch : 0;
  for (const start = Date.now(); Date.now() - start < patience; ) {
    await new Promise((turn) => setTimeout(turn, 500));
    if (Date.now() - start >= least && asExpected(await lettersIn(store), script)) return;
    await letTimePass(store);
  }
}

/** Copies of each letter that the server took, by recipient. */
function copiesOf(server: HostileServer): Map<string, string[]> {
  const copies = new Map<string, string[]>();
  for (const { to, messageId } of server.received()) copies.set(to, [...(copies.get(to) ?? []), messageId]);
  return copies;
}

function examine(rows: Row[], script: HostileScript, server: HostileServer): Trouble {
  const trouble = { lost: 0, stuck: 0, wrong: 0 };
  const copies = copiesOf(server);
  let doubled = 0;
  for (const [i, row] of rows.entries()) {
    const expected = script.expected.end(i + 1);
    const ids = copies.get(script.recipient(i + 1)) ?? [];
    doubled += Math.max(0, ids.length - 1);
    if (row.state === "sent" && ids.length === 0) trouble.lost++;
    else if (endOf(row) === "held" && expected !== "held") trouble.stuck++;
    else if (endOf(row) !== expected || new Set(ids).size !== (expected === "sent" ? 1 : 0)) trouble.wrong++;
  }
  trouble.wrong += Math.max(0, doubled - script.expected.doubled);
  return trouble;
}

/** One worker process, one database and one hostile server. */
async function tryScript(script: HostileScript, template: string, file: string): Promise<Trouble> {
  const store = await townFor(script, template, file);
  await using server = await script.start();
  await using worker = startWorker({ databaseUrl: file, smtpUrl: server.url, build: true });
  await worker.ready();
  await untilEnded(store, script);
  const code = await worker.stop();
  const trouble = examine(await lettersIn(store), script, server);
  trouble.stuck += await leasesIn(store);
  if (code !== 0) trouble.wrong++;
  await store.close();
  if (trouble.lost + trouble.stuck + trouble.wrong > 0) console.error(script.name, trouble, worker.errors());
  return trouble;
}

/**
 * The whole worker process against every hostile server, each with a warning to twelve members. `lost`: marked as
 * sent, but the server never took it; `stuck`: still waiting although it could have gone, or leased after the worker's
 * end; `wrong`: any other end than the script's, a repetition that it does not excuse, or another Message-ID.
 * Retries are due at once here, and silent servers are given up after two seconds.
 */
export async function run(args: string[]) {
  execFileSync("npx", ["vite", "build", "--config", "app/vite.worker.ts"], { stdio: "ignore" });
  const name = option(args, "only");
  const scripts = hostileScripts.filter((script) => !name || script.name === name);
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-smtp-"));
  const template = await warnedTown(folder);
  const sum = { scripts: scripts.length, lost: 0, stuck: 0, wrong: 0 };
  const left = [...scripts.entries()];
  const line = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const trouble = await tryScript(next[1], template, path.join(folder, `${next[0]}.db`));
      for (const what of ["lost", "stuck", "wrong"] as const) sum[what] += trouble[what];
    }
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  rmSync(folder, { recursive: true, force: true });
  return sum;
}
