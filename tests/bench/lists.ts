/**
 * A list of 10,000 rows through the production build, its worker at work: how long until it can be looked through, until it
 * is taken in, until it is taken back, and the slowest request that anybody waited for meanwhile (the limit is a second).
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import writeXlsx from "write-excel-file/node";
import { newId } from "~/db/ids";
import { adoptStore, openStore } from "~/db/open.server";
import { noraAreas, seedArea } from "../../drizzle/seed/areas";
import { nora, seedTown } from "../../drizzle/seed/tenants";
import { option } from "../support/command";
import { signedIn } from "../support/signed-in";
import { startSite } from "../support/site";

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Every tenth row is a household without e-mail, every hundredth has a wrong one. */
function rowsOf(count: number): string[][] {
  const row = (at: number) => {
    const email = at % 10 === 0 ? "" : at % 100 === 1 ? "fel" : `granne${at}@nora.example`;
    return [`Granne Nummer${at}`, `Hagbyvägen ${at + 100}`, email, "070-123 45 67"];
  };
  return [["Namn", "Adress", "E-post", "Telefon"], ...Array.from({ length: count }, (_, at) => row(at))];
}

/** Asks as a coordinator does, and keeps the slowest answer. */
class Visitor {
  slowestMs = 0;
  readonly #url: string;
  readonly #cookie: string;
  constructor(url: string, cookie: string) {
    this.#url = url;
    this.#cookie = cookie;
  }

  async ask(way: string, body?: BodyInit): Promise<string> {
    const begin = performance.now();
    const headers = { cookie: this.#cookie, origin: this.#url };
    const answer = await fetch(this.#url + way, { method: body ? "POST" : "GET", body, headers, redirect: "manual" });
    const text = await answer.text();
    this.slowestMs = Math.max(this.slowestMs, Math.round(performance.now() - begin));
    if (answer.status >= 400) throw new Error(`${way} answered ${answer.status}`);
    return text;
  }

  /** Looks until the page says so; how many seconds that took. */
  async until(way: string, said: RegExp): Promise<number> {
    const begin = performance.now();
    while (!said.test(await this.ask(way))) await pause(100);
    return Math.round((performance.now() - begin) / 100) / 10;
  }
}

async function throughSite(url: string, cookie: string, areaId: string, rows: number) {
  const visitor = new Visitor(url, cookie);
  const page = `/omraden/${areaId}/hushall/import`;
  const sheet = rowsOf(rows).map((row) => row.map((value) => ({ value, type: String })));
  const file = new Blob([new Uint8Array(await writeXlsx(sheet as never).toBuffer())]);
  const [upload, id] = [new FormData(), newId()];
  upload.set("id", id);
  upload.set("file", file, "grannar.xlsx");
  await visitor.ask(page, upload);
  const readSeconds = await visitor.until(page, /value="ta-in"/);
  const decide = (beslut: string) => visitor.ask(`${page}/beslut`, new URLSearchParams({ id, beslut }));
  await decide("ta-in");
  const takenSeconds = await visitor.until(page, /value="angra"/);
  await decide("angra");
  const undoneSeconds = await visitor.until(page, /Tillbakatagen/);
  return {
    rows,
    kilobytes: Math.round(file.size / 1024),
    readSeconds,
    takenSeconds,
    undoneSeconds,
    slowestMs: visitor.slowestMs,
  };
}

/** `--rows N`: fewer rows, for a quick try. */
export async function run(args: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-lists-"));
  const databaseUrl = path.join(folder, "lists.db");
  const store = adoptStore(await openStore(databaseUrl, { migrate: true }));
  const town = await seedTown(store, nora, new Date());
  const { id: areaId } = await seedArea(store, town, noraAreas[0]!, new Date());
  const cookie = await signedIn(town.staff.coordinator.id, true);
  await store.close();
  try {
    await using site = await startSite({ smtpUrl: "smtp://127.0.0.1:9", databaseUrl });
    return await throughSite(site.url, cookie, areaId, Number(option(args, "rows") ?? 10_000));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
