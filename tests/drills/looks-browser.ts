/** One document in the browser: phone and desktop, light and dark, both languages, on paper; and what is wrong with it. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { linksOf, movement, outline, textsOf, tooWide, unseenFocus } from "./looks-inside";
import { byKeyboard } from "./looks-keyboard";
import type { Look } from "./looks-pages";
import { swedishIn } from "./looks-words";

const kinds = [
  "axe",
  "overflow",
  "outline",
  "focus",
  "movement",
  "keyboard",
  "swedish",
  "deadLinks",
  "errors",
] as const;
export type Kind = (typeof kinds)[number];

/** Counts and prints what is wrong. */
export class Findings {
  readonly counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  add(kind: Kind, where: string, what: string) {
    this.counts[kind]++;
    console.error(`${kind}: ${where}: ${what}`);
  }
}

export interface Studio {
  base: string;
  browser: Browser;
  findings: Findings;
  /** Lines that people of the town have written. */
  written: string[];
  pictures?: string;
}

const heights = { 320: 700, 390: 844, 640: 800, 1280: 900 } as const;

const cookiesOf = (header: string, url: string) =>
  header
    .split("; ")
    .filter(Boolean)
    .map((pair) => {
      const [name, value] = pair.split(/=(.*)/s) as [string, string];
      return { name, value, url };
    });

/** A browser of the looker's own, that writes down what it has to complain of. */
async function seat({ base, browser, findings }: Studio, { looker }: Look, name: string) {
  const context = await browser.newContext({ locale: "sv-SE", reducedMotion: "reduce" });
  await context.addCookies(cookiesOf(looker.cookie, base));
  // What the compiler puts around a named function, which the browser has not.
  await context.addInitScript("globalThis.__name = (named) => named");
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 404/.test(message.text()))
      findings.add("errors", name, message.text());
  });
  page.on("pageerror", (error) => findings.add("errors", name, error.message));
  page.on("response", (answer) => {
    if (answer.status() >= 400 && answer.request().resourceType() !== "document")
      findings.add("errors", name, `${answer.status()} ${answer.url()}`);
  });
  return page;
}

async function open({ base }: Studio, page: Page, look: Look, lang: "sv" | "en") {
  await page.context().addCookies(cookiesOf(`lang=${lang}`, base));
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await page.goto(base + look.path, { waitUntil: "load", timeout: 20_000 });
  if (await page.locator("[data-map], .map, .leaflet-container").count()) await page.waitForLoadState("networkidle");
}

/** What depends on width and colours alone, and need not be asked with everything else again. */
const ofTheView = ["color-contrast", "target-size"];

async function axe({ findings }: Studio, page: Page, name: string, everything: boolean) {
  const builder = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ["violations"],
    ...(everything ? { rules: { "target-size": { enabled: true } } } : { runOnly: ofTheView }),
  });
  for (const { id, nodes } of (await builder.analyze()).violations) {
    const where = nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ""}`);
    findings.add("axe", name, `${id}: ${where.join(" | ")}`);
  }
}

async function shoot({ pictures }: Studio, page: Page, name: string, view: string) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}-${view}.png`), fullPage: true });
}

async function resize(studio: Studio, page: Page, name: string, width: keyof typeof heights) {
  await page.setViewportSize({ width, height: heights[width] });
  const { over, by } = await tooWide(page);
  if (over > 0) studio.findings.add("overflow", name, `${over} px at ${width}: ${by}`);
}

/** On paper, as wide as A4 has room. */
async function print(studio: Studio, page: Page, name: string) {
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.setViewportSize({ width: 718, height: 1000 });
  const { over, by } = await tooWide(page);
  if (over > 0) studio.findings.add("overflow", name, `${over} px on paper: ${by}`);
  await shoot(studio, page, name, "print");
}

async function inEnglish(studio: Studio, page: Page, name: string) {
  const { findings } = studio;
  for (const what of await outline(page)) findings.add("outline", `${name} in English`, what);
  for (const text of swedishIn(await textsOf(page), studio.written)) findings.add("swedish", name, text);
  for (const width of [320, 1280] as const) await resize(studio, page, `${name} in English`, width);
}

async function inSwedish(studio: Studio, page: Page, name: string) {
  for (const what of await outline(page)) studio.findings.add("outline", name, what);
  for (const width of [320, 640] as const) await resize(studio, page, name, width);
  for (const width of [390, 1280] as const) {
    await page.emulateMedia({ colorScheme: "light" });
    await resize(studio, page, name, width);
    await axe(studio, page, `${name} ${width}`, width === 390);
    await shoot(studio, page, name, `${width}-light`);
    await page.emulateMedia({ colorScheme: "dark" });
    await axe(studio, page, `${name} ${width} dark`, false);
    await shoot(studio, page, name, `${width}-dark`);
  }
  for (const what of await unseenFocus(page)) studio.findings.add("focus", name, what);
  if ((await movement(page)) > 0) studio.findings.add("movement", name, "moves although rest is asked for");
}

/** Looks at a document in every way; returns where its links lead. */
export async function lookAt(studio: Studio, look: Look, name: string): Promise<string[]> {
  const page = await seat(studio, look, name);
  try {
    await open(studio, page, look, "sv");
    await inSwedish(studio, page, name);
    const links = await linksOf(page);
    if (look.isFirst) for (const what of await byKeyboard(page)) studio.findings.add("keyboard", name, what);
    await print(studio, page, name);
    await open(studio, page, look, "en");
    await inEnglish(studio, page, name);
    return links;
  } catch (error) {
    studio.findings.add("errors", name, String(error).slice(0, 300));
    return [];
  } finally {
    await page.context().close();
  }
}
