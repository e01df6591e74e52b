/** People at their own browsers, doing what they do more than once. */
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { sv } from "~/texts/sv/index";
import { checkPage, expect, type World, watchConsole } from "./support";

export interface Somebody {
  name: string;
  email: string;
  page: Page;
  context: BrowserContext;
  consoleErrors: string[];
}

const phone = { width: 390, height: 844 };

/** Somebody sits down at a browser of their own. */
export async function sitDown(
  browser: Browser,
  world: World,
  who: { name: string; email: string },
  javaScriptEnabled: boolean,
) {
  const context = await browser.newContext({
    baseURL: world.site.url,
    javaScriptEnabled,
    locale: "sv-SE",
    viewport: phone,
  });
  const page = await context.newPage();
  return { ...who, page, context, consoleErrors: watchConsole(page) } satisfies Somebody;
}

/** The six digits of a letter's text. */
export const codeIn = (text: string): string => /\b(\d{6})\b/.exec(text)?.[1] ?? "no code";

/** Presses a button by its exact words. */
export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The first field whose label says this; other things on the page have names too. */
export const field = (page: Page, label: string) =>
  page.getByLabel(label).and(page.locator("input, textarea, select")).first();

/** Fills fields by their labels, whatever the label says after the first words ("frivilligt"). */
export async function fill(page: Page, answers: Record<string, string>) {
  for (const [label, answer] of Object.entries(answers)) await field(page, label).fill(answer);
}

/** Chooses a radio button or ticks a box; its label lies over it. */
export const choose = (page: Page, label: string | RegExp, exact = false) =>
  page.getByLabel(label, { exact }).first().check({ force: true });

/** Signs in with the code of the letter. */
export async function signIn(world: World, { page, email }: Somebody) {
  const { ask, code } = sv.access;
  await page.goto("/logga-in");
  await checkPage(page);
  await fill(page, { [ask.email]: email });
  await press(page, ask.submit);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(code.title);
  await checkPage(page);
  const letter = await world.letter(email, /kod för att logga in/);
  await fill(page, { [code.code]: codeIn(letter.text) });
  await press(page, code.submit);
  await expect(page).not.toHaveURL(/logga-in/);
}

/** Goes on where a session of before was left. */
export const enter = ({ site, sessions }: World, { context, email }: Somebody) =>
  context.addCookies([
    { name: "session", value: sessions[email] ?? "", url: site.url, httpOnly: true, sameSite: "Lax" },
  ]);

/** Opens a page by its path or by the link of a letter, and checks it. */
export async function open({ page }: Somebody, path: string) {
  await page.goto(path);
  await checkPage(page);
}

/** The first link in a letter whose path matches. */
export function linkIn(links: string[], path: RegExp): string {
  const link = links.find((href) => path.test(new URL(href).pathname));
  if (!link) throw new Error(`no link like ${path} among ${links.join(" ")}`);
  return link;
}
