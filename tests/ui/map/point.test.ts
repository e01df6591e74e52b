/** A point on a map in a real browser: by mouse, by keys, by typing, and where the telephone is. */
import path from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumPath } from "#tests/ui/chromium";
import { textsFor } from "~/texts/index";

const words = textsFor("sv").map;
/** Only a page that came by https may ask where the telephone is. */
const origin = "https://map.example";
const browserTest = test.skipIf(!chromiumPath);
if (!chromiumPath) console.warn("tests/ui/map/point: skipped, no Chromium here (set CHROMIUM_PATH)");

let browser: Browser;
/** The built page's files by their address. */
const files = new Map<string, string>();

beforeAll(async () => {
  if (!chromiumPath) return;
  const { outputFiles } = await build({
    ...{ entryPoints: [path.join(import.meta.dirname, "point-page.tsx")], outdir: "/", write: false },
    ...{ bundle: true, format: "esm", splitting: true, jsx: "automatic", loader: { ".png": "dataurl" } },
  });
  for (const file of outputFiles) files.set(`/${path.basename(file.path)}`, file.text);
  browser = await chromium.launch({ executablePath: chromiumPath });
}, 60_000);
afterAll(() => browser?.close());

const typeOf = (address: string) => (address.endsWith(".css") ? "text/css" : "text/javascript");

const html = `<!doctype html><html lang="sv"><title>Punkt</title><link rel="stylesheet" href="/point-page.css">
<body><div id="page"></div><script type="module" src="/point-page.js"></script>`;

async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options });
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files.get(pathname);
    if (file) return route.fulfill({ contentType: typeOf(pathname), body: file });
    if (pathname === "/") return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    return route.fulfill({ status: 404 });
  });
  await page.goto(`${origin}/`);
  await page.getByRole("application", { name: "Skyltens plats" }).waitFor();
  await page.getByRole("button", { name: words.middle }).waitFor();
  return { page, [Symbol.asyncDispose]: () => context.close() };
}

/** The point as the form would send it; null when there is none. */
async function sent(page: Page): Promise<{ lat: number; lon: number } | null> {
  const typed = await page.evaluate(() => [...new FormData(document.querySelector("form")!).values()] as string[]);
  const [lat, lon] = typed.map((value) => Number(value.replace(",", ".")));
  return typed.every(Boolean) ? { lat: lat!, lon: lon! } : null;
}

const said = (page: Page) => page.getByRole("status").textContent();
const pin = (page: Page) => page.locator(".leaflet-marker-icon");

browserTest("what is typed stands on the map; a click sets the point anew, and clearing takes it away", async () => {
  await using view = await open();
  const { page } = view;
  expect(await pin(page).count()).toBe(1);
  const map = page.getByRole("application");
  const box = (await map.boundingBox())!;
  await map.click({ position: { x: box.width / 2 + 60, y: box.height / 2 - 40 } });
  const clicked = (await sent(page))!;
  expect(clicked.lon).toBeGreaterThan(15.04);
  expect(clicked.lat).toBeGreaterThan(59.5199);
  expect(clicked.lat - 59.5199).toBeLessThan(0.1);
  expect(await said(page)).toBe(words.at(clicked.lat.toFixed(5), clicked.lon.toFixed(5)));
  await page.getByRole("button", { name: words.clear }).click();
  expect([await sent(page), await pin(page).count(), await said(page)]).toEqual([null, 0, words.nowhere]);
  await page.getByLabel(words.latitude).fill("59,6");
  await page.getByLabel(words.longitude).fill("15,1");
  expect([await sent(page), await pin(page).count()]).toEqual([{ lat: 59.6, lon: 15.1 }, 1]);
});

browserTest("with keys alone the map is moved, and the point set in its middle", async () => {
  await using view = await open({ reducedMotion: "reduce" });
  const { page } = view;
  const before = (await sent(page))!;
  await page.getByRole("application").focus();
  for (const key of ["ArrowRight", "ArrowUp"]) {
    await page.keyboard.press(key);
    // A key that comes while the map still moves is not heard.
    await page.waitForTimeout(400);
  }
  await page.getByRole("button", { name: words.middle }).press("Enter");
  const after = (await sent(page))!;
  expect(after.lon).toBeGreaterThan(before.lon);
  expect(after.lat).toBeGreaterThan(before.lat);
  expect(await said(page)).toBe(words.at(after.lat.toFixed(5), after.lon.toFixed(5)));
});

browserTest(
  "the telephone says where it is; where it may not, the point stays as it was and that is told",
  async () => {
    const geolocation = { latitude: 59.51, longitude: 15.02 };
    await using here = await open({ geolocation, permissions: ["geolocation"] });
    await here.page.getByRole("button", { name: words.here }).click();
    await expect.poll(() => sent(here.page)).toEqual({ lat: 59.51, lon: 15.02 });
    await using refused = await open({ permissions: [] });
    await refused.page.getByRole("button", { name: words.here }).click();
    await expect.poll(() => said(refused.page)).toBe(words.notHere);
    expect(await sent(refused.page)).toEqual({ lat: 59.5199, lon: 15.04 });
  },
);
