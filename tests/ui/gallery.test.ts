import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumPath } from "#tests/ui/chromium";
import { compiledCss, gallery, galleryHtml } from "#tests/ui/gallery";

const views = [390, 1280].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ width, scheme })));
const pages = Object.keys(gallery);
const patience = { timeout: 60_000 };
const browserTest = test.skipIf(!chromiumPath);
if (!chromiumPath) console.warn("tests/ui/gallery: skipped, no Chromium here (set CHROMIUM_PATH)");

let browser: Browser;
let css: string;
beforeAll(async () => {
  css = await compiledCss();
  if (chromiumPath) browser = await chromium.launch({ executablePath: chromiumPath });
}, patience.timeout);
afterAll(() => browser?.close());

async function open(name: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.setContent(galleryHtml(name, css));
  return { page, [Symbol.asyncDispose]: () => context.close() };
}

browserTest.for(pages)("axe finds nothing on %s, light and dark, on a phone and a desk", patience, async (name) => {
  await using view = await open(name, {});
  for (const { width, scheme } of views) {
    await view.page.setViewportSize({ width, height: 900 });
    await view.page.emulateMedia({ colorScheme: scheme });
    // A sandboxed letter runs no scripts, so axe can neither enter it nor wait for it.
    const { violations } = await new AxeBuilder({ page: view.page }).setLegacyMode().exclude("iframe").analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
    expect(found, `${name} ${width} ${scheme}`).toEqual([]);
  }
});

browserTest.for(pages)(
  "%s fits a window of 320 px, with wide letters and with text twice as large",
  patience,
  async (name) => {
    await using view = await open(name, { viewport: { width: 320, height: 700 } });
    const tooWide = () => view.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await tooWide()).toBeLessThanOrEqual(0);
    await view.page.addStyleTag({ content: ':root { --sign: "DejaVu Sans"; --text: "DejaVu Sans" }' });
    expect(await tooWide()).toBeLessThanOrEqual(0);
    await view.page.setViewportSize({ width: 640, height: 900 });
    await view.page.addStyleTag({ content: "html { font-size: 225% !important }" });
    expect(await tooWide()).toBeLessThanOrEqual(0);
  },
);

browserTest.for(pages)("everything to press on %s is 44 px high, links in text excepted", patience, async (name) => {
  await using view = await open(name, { viewport: { width: 390, height: 844 } });
  const small = await view.page.evaluate(() => {
    const inText = "p a, li a:not(nav a), dd a, td a, th a, h3 a, .section-head a, .skip";
    const all = document.querySelectorAll<HTMLElement>("a, button, summary, select, textarea, .input, .choice label");
    return [...all]
      .filter((element) => element.checkVisibility() && !element.matches(inText))
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(small).toEqual([]);
});

browserTest("the phone's menu unfolds without JavaScript", patience, async () => {
  await using view = await open("start", { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const link = view.page.getByRole("navigation", { name: "Meny" }).getByRole("link", { name: "Områden" });
  expect(await link.isVisible()).toBe(false);
  await view.page.getByText("Meny", { exact: true }).click();
  expect(await link.isVisible()).toBe(true);
});

browserTest("six codes fill one A4 and the notice one A5, without the page around them", patience, async () => {
  await using view = await open("papper", {});
  const pdf = (await view.page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) => box.slice(1).map(Number));
  expect(
    sizes.map(([width = 0, height = 0]) => `${Math.round(width / 2.835)}×${Math.round(height / 2.835)} mm`),
  ).toEqual(["210×297 mm", "148×210 mm"]);
  await view.page.emulateMedia({ media: "print" });
  expect(await view.page.getByRole("heading", { level: 1 }).isVisible()).toBe(false);
});

test("no component carries an inline style, which the content security policy would refuse", () => {
  for (const name of pages) expect(galleryHtml(name, "")).not.toMatch(/\sstyle=|<script/);
});

test("every id on a page of the gallery stands once", () => {
  for (const name of pages) {
    const ids = [...galleryHtml(name, "").matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      name,
    ).toEqual([]);
  }
});
