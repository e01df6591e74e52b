/**
 * Look-ups per second of "which area do I live in?" in one process on SQLite: 20,000 areas and 1,000,000 addresses of 50
 * municipalities, the same in every run. A look-up is the whole way of the page's own function: a typed line is read,
 * found in the register, asked for along its street and on the grid of drawn areas. The reference, measured in the same
 * run, is one bare better-sqlite3 statement by primary key. `perCpuSecond` leaves out the time that others had the core.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { whichArea } from "~/areas/where/answer.server";
import { readTypedAddress } from "~/areas/where/typed-address";
import { adoptStore, openStore } from "~/db/open.server";
import { option } from "../support/command";
import { fillCountry, townLine } from "./country";

const seconds = 5;

/** Runs look-ups for `ms`, spread over the whole country, and counts what they found. */
async function lookUps(ms: number, streets: number) {
  const found = { areas: 0, several: 0, none: 0, other: 0 };
  const [begin, cpu] = [performance.now(), process.cpuUsage()];
  let done = 0;
  for (; performance.now() - begin < ms; done++) {
    const answer = await whichArea(readTypedAddress(townLine(done * 7919, streets))!);
    if (answer.answer === "areas") found[answer.areas.length > 1 ? "several" : "areas"]++;
    else found[answer.answer === "none" ? "none" : "other"]++;
  }
  const { user, system } = process.cpuUsage(cpu);
  const rate = Math.round((1000 * done) / (performance.now() - begin));
  return { rate, perCpuSecond: Math.round((1e6 * done) / (user + system)), lookUps: done, found };
}

function bare(file: string, ms: number, addresses: number): number {
  const connection = new Database(file, { readonly: true });
  const statement = connection.prepare("select street, number from address where seq = ?");
  const begin = performance.now();
  let done = 0;
  for (; performance.now() - begin < ms; done++) statement.get(1 + ((done * 7919) % addresses));
  connection.close();
  return Math.round((1000 * done) / (performance.now() - begin));
}

/** `--municipalities N` makes a smaller country (20,000 addresses and 400 areas each) for a quick try. */
export async function run(args: string[]) {
  const municipalities = Number(option(args, "municipalities") ?? 50);
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-bench-"));
  const file = path.join(folder, "areas.db");
  try {
    await (await openStore(file, { migrate: true })).close();
    const begin = performance.now();
    const { areas, addresses, streets } = fillCountry(file, municipalities);
    const fillSeconds = Math.round((performance.now() - begin) / 100) / 10;
    const store = adoptStore(await openStore(file, { migrate: false }));
    await lookUps(1000, streets);
    const figures = await lookUps(1000 * seconds, streets);
    await store.close();
    return { areas, addresses, ...figures, seconds, bareRate: bare(file, 1000, addresses), fillSeconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
