/** A page by keyboard alone: the first step leads past the header, and no step leads into something without a way out. */
import type { Page } from "@playwright/test";

const spare = 12;

/** How many stops there can be: of radio buttons only one is; of a date each of its parts, and its calendar. */
const stops = (page: Page) =>
  page.evaluate(() => {
    const parts: Record<string, number> = { date: 4, time: 3, "datetime-local": 7 };
    const able = "a[href], button, input, select, textarea, summary, iframe, [tabindex='0']";
    const shown = [...document.querySelectorAll(able)].filter((one) => one.checkVisibility());
    return shown.reduce((sum, one) => sum + (parts[one.getAttribute("type") ?? ""] ?? 1), 0);
  });

const place = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one && one !== document.body ? `${one.tagName} ${one.id} ${one.className}` : null;
  });

/** What is wrong for who has only a keyboard. */
export async function byKeyboard(page: Page): Promise<string[]> {
  const step = async () => {
    await page.keyboard.press("Tab");
    return place(page);
  };
  // The browser goes on from where focus was last: at the end of the page, the first step leads out of it.
  const first = (await step()) ?? (await step());
  if (!first?.includes("skip")) return [`the first stop is ${first}, not the skip link`];
  await page.keyboard.press("Enter");
  const [where, most] = [await place(page), await stops(page)];
  if (!where?.includes("innehall")) return [`the skip link leads to ${where}`];
  const way: (string | null)[] = [];
  while (way.length < most + spare) {
    way.push(await step());
    if (way.at(-1) === null || way.at(-1)?.includes("skip")) return [];
  }
  return [`no way out after ${way.length} steps, the last of them ${way.slice(-3).join(", ")}`];
}
