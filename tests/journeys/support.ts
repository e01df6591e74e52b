/** What the journeys share: a site with staff and nobody else, real letters, and a check of every page visited. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { adoptStore, openStore } from "~/db/open.server";
import { type PostboxLetter, receiveLetters } from "../../drizzle/seed/postbox/receive";
import { lindesberg, nora, seedTown } from "../../drizzle/seed/tenants";
import { type Site, startSite } from "../support/site";

export interface World {
  site: Site;
  /** The newest letter to an address whose subject matches, waited for up to ten seconds. */
  letter(to: string, subject: RegExp): Promise<PostboxLetter>;
  letters: PostboxLetter[];
}

/** Opens a site with Nora's and Lindesberg's staff, for one test. */
async function openWorld() {
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-journey-"));
  const databaseUrl = path.join(folder, "journey.db");
  const store = adoptStore(await openStore(databaseUrl, { migrate: true }));
  for (const town of [nora, lindesberg]) await seedTown(store, town, new Date());
  await store.close();
  const box = await receiveLetters(0);
  const site = await startSite({ smtpUrl: box.url, databaseUrl });
  const letter = async (to: string, subject: RegExp) => {
    const find = () => box.letters.findLast((one) => one.to === to.toLowerCase() && subject.test(one.subject));
    await expect.poll(find, { timeout: 10_000, message: `a letter to ${to} about ${subject}` }).toBeTruthy();
    return find()!;
  };
  const close = async () => {
    await site[Symbol.asyncDispose]();
    await box.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { world: { site, letter, letters: box.letters } satisfies World, close };
}

export const test = base.extend<{ world: World }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  world: async ({}, use) => {
    const { world, close } = await openWorld();
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

async function checkLook(page: Page, where: string, viewport: typeof phone) {
  await page.setViewportSize(viewport);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, `${where}: wider than ${viewport.width} px`).toBeLessThanOrEqual(0);
  for (const colorScheme of ["light", "dark"] as const) {
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
async function look(page: Page, where: string) {
  const before = page.viewportSize() ?? desktop;
  for (const viewport of [phone, desktop]) await checkLook(page, where, viewport);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
}

async function lookAtCopy(page: Page, where: string) {
  const context = await page.context().browser()!.newContext({ locale: "sv-SE" });
  await look(await copyForAxe(page, context), where);
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
  await (scripts ? look : lookAtCopy)(page, where);
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
