/** What the journeys share: a site with staff and nobody else, real letters, and a check of every page visited. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { newId } from "~/db/ids";
import { adoptStore, openStore } from "~/db/open.server";
import type { Store } from "~/db/store";
import { importIncidents } from "~/incidents/import.server";
import { type AreaFacts, type SeededArea, seedArea } from "../../drizzle/seed/areas";
import { burglary } from "../../drizzle/seed/incidents";
import { type PostboxLetter, receiveLetters } from "../../drizzle/seed/postbox/receive";
import { lindesberg, nora, seedTown, type Town } from "../../drizzle/seed/tenants";
import { freePort } from "../support/ports";
import { signedIn } from "../support/signed-in";
import { type Site, startSite } from "../support/site";

/** What a journey begins with besides Nora's and Lindesberg's staff: areas of Nora, and signs in stock. */
export interface Prior {
  areas: AreaFacts[];
  signs: number;
}

export interface World {
  site: Site;
  /** The areas that were there before, in the order of `Prior`. */
  areas: SeededArea[];
  /** The session of somebody who has signed in before: the cookie's value, by address. */
  sessions: Record<string, string>;
  /** The newest letter to an address whose subject matches, waited for up to a minute. */
  letter(to: string, subject: RegExp): Promise<PostboxLetter>;
  letters: PostboxLetter[];
  /** Where the worker takes what is mailed back. */
  mailPort: number;
}

/** Writes what was there before, and lets everybody of it be signed in. */
async function writePrior(store: Store, town: Town, { areas, signs }: Prior) {
  const seeded: SeededArea[] = [];
  for (const facts of areas) seeded.push(await seedArea(store, town, facts, new Date()));
  const moved = { municipalityId: town.municipalityId, kind: "sign", change: signs, reason: "received" } as const;
  const by = { byPersonId: town.staff.police.id, at: new Date() };
  if (signs > 0) await store.tx((tx) => tx.insert(store.t.stockMove).values({ id: newId(), ...moved, ...by }));
  const sessions: Record<string, string> = {};
  for (const { id, email } of seeded.flatMap(({ people }) => people))
    sessions[email] = (await signedIn(id)).split("=")[1]!;
  for (const { id, email } of Object.values(town.staff)) sessions[email] = (await signedIn(id, true)).split("=")[1]!;
  return { areas: seeded, sessions };
}

/** Opens a site with Nora's and Lindesberg's staff and one event of the police's, for one test. */
async function openWorld(prior: Prior) {
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-journey-"));
  const databaseUrl = path.join(folder, "journey.db");
  const store = adoptStore(await openStore(databaseUrl, { migrate: true }));
  const [town] = [await seedTown(store, nora, new Date()), await seedTown(store, lindesberg, new Date())];
  const before = await writePrior(store, town, prior);
  await importIncidents([burglary]);
  await store.close();
  const box = await receiveLetters(0);
  const mailPort = await freePort();
  const env = { BOUNCE_PORT: String(mailPort), BOUNCE_HOST: "127.0.0.1" };
  const site = await startSite({ smtpUrl: box.url, databaseUrl, env });
  const letter = async (to: string, subject: RegExp) => {
    const find = () => box.letters.findLast((one) => one.to === to.toLowerCase() && subject.test(one.subject));
    await expect.poll(find, { timeout: 60_000, message: `a letter to ${to} about ${subject}` }).toBeTruthy();
    return find()!;
  };
  const close = async () => {
    await site[Symbol.asyncDispose]();
    await box.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { world: { site, ...before, letter, letters: box.letters, mailPort } satisfies World, close };
}

export const test = base.extend<{ world: World; prior: Prior }>({
  prior: [{ areas: [], signs: 0 }, { option: true }],
  world: async ({ prior }, use) => {
    const { world, close } = await openWorld(prior);
    await use(world);
    await close();
    expect(world.site.errors(), "what the site wrote to standard error").toBe("");
  },
});

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

async function axeFinds(page: Page): Promise<string[]> {
  // Legacy mode evaluates in the page itself; the other one opens a new page each time. There are no frames here.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" | ")}`);
}

type Scheme = "light" | "dark";
const schemes: Scheme[] = ["light", "dark"];
/** Pages of journeys that look at each document twice instead of four times: light on a phone, dark on a desktop. */
const twice = new WeakSet<Page>();
export const lookTwice = (page: Page) => twice.add(page);

async function checkLook(page: Page, where: string, viewport: typeof phone, wanted: Scheme[]) {
  await page.setViewportSize(viewport);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, `${where}: wider than ${viewport.width} px`).toBeLessThanOrEqual(0);
  for (const colorScheme of wanted) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFinds(page), `${where} ${viewport.width} ${colorScheme}`).toEqual([]);
  }
}

/**
 * The same document where scripts may run. Axe waits for timers, which never come where JavaScript is switched off; so
 * there a copy is looked at, of the document as it stands and with no scripts in it but axe.
 */
async function copyForAxe(page: Page, context: BrowserContext): Promise<Page> {
  const body = (await page.content()).replaceAll(/<script\b.*?<\/script>/gs, "");
  const copy = await context.newPage();
  await copy.route(page.url(), (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  await copy.goto(page.url());
  return copy;
}

/** Looks at a page at phone and desktop width. */
async function look(page: Page, where: string, less: boolean) {
  const before = page.viewportSize() ?? desktop;
  await checkLook(page, where, phone, less ? ["light"] : schemes);
  await checkLook(page, where, desktop, less ? ["dark"] : schemes);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
}

async function lookAtCopy(page: Page, where: string, less: boolean) {
  const context = await page.context().browser()!.newContext({ locale: "sv-SE" });
  await look(await copyForAxe(page, context), where, less);
  await context.close();
}

/** Documents whose looks have been checked in this run: with other ids, codes and times they need not be checked again. */
const looked = new Set<string>();

/** A document without what differs from run to run, and without the empty values that React writes where it runs. */
const sameDocument = (html: string) =>
  html
    .replaceAll(/<script\b.*?<\/script>/gs, "")
    .replaceAll(' value=""', "")
    .replaceAll(/[\w-]{22,}/g, "id")
    .replaceAll(/\d+/g, "0");

/**
 * One h1 that begins the title, unique ids; and, once for each document, axe at phone and desktop width, light and
 * dark, with nothing wider than the screen.
 */
export async function checkPage(page: Page) {
  const where = new URL(page.url()).pathname;
  const read = () => page.evaluate(() => [...document.querySelectorAll("h1")].map((one) => one.innerText.trim()));
  await expect
    .poll(async () => (await page.title()).startsWith((await read())[0] ?? "no h1"), {
      message: `${where}: the title begins with the h1`,
    })
    .toBe(true);
  expect(await read(), `${where}: one h1`).toHaveLength(1);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
  expect(new Set(ids).size, `${where}: ids are unique`).toBe(ids.length);
  const seen = sameDocument(await page.locator("main").innerHTML());
  if (looked.has(seen)) return;
  looked.add(seen);
  const scripts = await page.evaluate(() => matchMedia("(scripting: enabled)").matches);
  await (scripts ? look : lookAtCopy)(page, where, twice.has(page));
}

/** Fails the test on anything that the page writes to the console as an error. */
export function watchConsole(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    // A refusal has a status of its own, and browsers report that as an error.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text()))
      errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
  return errors;
}

export { expect };
