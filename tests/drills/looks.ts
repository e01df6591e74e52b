/**
 * Every page, as each who may see it, in one real browser: phone and desktop, light and dark, Swedish and English, on
 * paper. Axe, sizes of what is pressed, sideways scrolling from 320 pixels on, headings and titles, focus that shows,
 * links that lead nowhere, Swedish on English pages, and anything the browser complains of.
 * `--only REGEX` (of routes), `--pictures DIR`. Ends by itself: `left` are the documents it had no time for.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { systemChromium } from "../support/chromium";
import { option } from "../support/command";
import { startSite } from "../support/site";
import { manifest } from "./access-routes";
import { Findings, lookAt, type Studio } from "./looks-browser";
import { findLooks, get, type Look } from "./looks-pages";
import { letterLinks, rowsOf } from "./looks-places";
import { writtenIn } from "./looks-words";
import { looksWorld } from "./looks-world";

/** Two cores. */
const atOnce = 2;
const longest = 9 * 60_000;

const nameOf = ({ route, looker }: Look, nr: number) =>
  `${String(nr).padStart(3, "0")}-${route.replaceAll(/\W+/g, "-").replace(/^-|-$/g, "") || "start"}-${looker.role}`;

/** A link is looked up once for each who sees it; what leads to another site is not ours to test. */
function linkChecker({ base, findings }: Studio) {
  const known = new Set<string>();
  return async ({ path: from, looker }: Look, links: readonly string[]) => {
    for (const link of links) {
      const url = new URL(link, base + from);
      const key = `${looker.cookie} ${url.pathname}${url.search}`;
      // To itself: within the page, or in the other language. It has just been opened.
      const here = link.startsWith("#") || link.includes(encodeURIComponent(from));
      if (here || url.origin !== base || known.has(key)) continue;
      known.add(key);
      const answer = await get(base, url.pathname + url.search, looker.cookie);
      await answer.body?.cancel();
      if (answer.status >= 400) findings.add("deadLinks", from, `${looker.role}: ${link} answers ${answer.status}`);
    }
  };
}

async function walk(studio: Studio, looks: readonly Look[]): Promise<number> {
  const waiting = looks.map((look, i) => ({ look, name: nameOf(look, i) }));
  const checkLinks = linkChecker(studio);
  const end = Date.now() + longest;
  const walker = async () => {
    while (Date.now() < end) {
      const next = waiting.shift();
      if (!next) return;
      await checkLinks(next.look, await lookAt(studio, next.look, next.name));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walker));
  return waiting.length;
}

/** Looks at everything; each thing that is wrong is printed. */
export async function run(args: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-looks-"));
  const databaseUrl = path.join(folder, "looks.db");
  const { store, ...world } = await looksWorld(databaseUrl);
  const rows = await rowsOf(store);
  const links = { ...(await letterLinks(store)), ...world.links };
  const written = await writtenIn(store);
  await store.close();
  await using site = await startSite({ smtpUrl: "smtp://127.0.0.1:9", databaseUrl, worker: false });
  const only = new RegExp(option(args, "only") ?? "");
  const { looks, unseen } = await findLooks(site.url, (await manifest()).routes, { ...world, links, rows }, only);
  for (const route of unseen) console.error(`nobody could open ${route}`);
  const browser = await chromium.launch({ executablePath: systemChromium(), args: ["--no-sandbox"] });
  const findings = new Findings();
  const studio = { base: site.url, browser, findings, written, pictures: option(args, "pictures") };
  const left = await walk(studio, looks).finally(() => browser.close());
  rmSync(folder, { recursive: true, force: true });
  const pages = new Set(looks.map(({ route }) => route)).size;
  return { pages, looks: looks.length - left, left, unseen: unseen.length, ...findings.counts };
}
