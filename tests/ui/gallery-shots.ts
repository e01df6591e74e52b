import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContextOptions, chromium } from "@playwright/test";
import { chromiumPath } from "#tests/ui/chromium";
import { compiledCss, gallery, galleryHtml } from "#tests/ui/gallery";

/** Draws the gallery: npx tsx tests/ui/gallery-shots.ts OUTDIR [page …] */
const [outDir = "gallery", ...asked] = process.argv.slice(2);
const views: Record<string, BrowserContextOptions> = {
  "390-light": { viewport: { width: 390, height: 844 }, colorScheme: "light" },
  "390-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  "1280-light": { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  "1280-dark": { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  "1280-forced": { viewport: { width: 1280, height: 900 }, forcedColors: "active" },
  "320-light": { viewport: { width: 320, height: 700 }, colorScheme: "light" },
  "390-menu": { viewport: { width: 390, height: 844 }, colorScheme: "light" },
};

await mkdir(outDir, { recursive: true });
const css = await compiledCss();
const browser = await chromium.launch({ executablePath: chromiumPath });
for (const name of asked.length > 0 ? asked : Object.keys(gallery)) {
  const html = galleryHtml(name, css);
  const file = path.resolve(outDir, `${name}.html`);
  await writeFile(file, html);
  for (const [view, options] of Object.entries(views)) {
    const page = await browser.newPage(options);
    await page.goto(pathToFileURL(file).href);
    if (view === "390-menu") await page.locator(".shell-toggle summary").click();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) console.log(`${name} ${view}: ${over} px too wide`);
    await page.screenshot({ path: path.join(outDir, `${name}-${view}.png`), fullPage: true });
    if (view === "1280-light")
      await page.pdf({ path: path.join(outDir, `${name}.pdf`), preferCSSPageSize: true, format: "A4" });
    await page.close();
  }
}
await browser.close();
