/** Opens the pages that show what people have written, and counts what of it runs. */
import { chromium } from "@playwright/test";
import { desc, eq } from "drizzle-orm";
import type { Store } from "~/db/store";
import { systemChromium } from "../support/chromium";

const most = 40;

/** The pages at which an officer of the municipality reads what others have written. */
export async function pagesWithWords({ read, t }: Store, municipalityId: string): Promise<string[]> {
  const ids = async (table: typeof t.ticket | typeof t.alert | typeof t.area | typeof t.application) =>
    read
      .select({ id: table.id })
      .from(table)
      .where(eq(table.municipalityId, municipalityId))
      .orderBy(desc(table.createdAt))
      .limit(most);
  const [tickets, alerts, areas] = [await ids(t.ticket), await ids(t.alert), await ids(t.area)];
  const applications = await ids(t.application);
  return [
    ...["/skrivbord", "/varningar", "/skrivbord/svar", "/skrivbord/svar?visa=answered", "/skrivbord/svarsmallar"],
    ...["/skrivbord/ansokningar", "/min-sida"],
    ...tickets.map(({ id }) => `/skrivbord/svar/${id}`),
    ...alerts.flatMap(({ id }) => [`/varningar/${id}`, `/varningar/${id}/andra`]),
    ...areas.flatMap(({ id }) => [`/omraden/${id}`, `/omraden/${id}/hushall`, `/omraden/${id}/kontaktombud`]),
    ...applications.map(({ id }) => `/skrivbord/ansokningar/${id}`),
    ...areas.slice(0, 3).flatMap((area) => alerts.map(({ id }) => `/omraden/${area.id}/varningar/${id}`)),
  ];
}

/**
 * Opens pages in a browser that has no Content-Security-Policy to save us: what runs or would run at a click is counted.
 * @param cookie "name=value"
 */
export async function scriptsRun(base: string, cookie: string, paths: readonly string[], signal: AbortSignal) {
  const browser = await chromium.launch({ executablePath: systemChromium(), args: ["--no-sandbox"] });
  let [scripts, opened] = [0, 0];
  try {
    const context = await browser.newContext({ bypassCSP: true });
    const [name, value] = cookie.split(/=(.*)/s) as [string, string];
    await context.addCookies([{ name, value, url: base }]);
    const page = await context.newPage();
    await page.exposeFunction("fuzzMarker", () => void scripts++);
    page.on("dialog", (dialog) => void dialog.dismiss());
    for (const path of paths) {
      if (signal.aborted) break;
      await page.goto(base + path, { waitUntil: "load", timeout: 20_000 });
      const before = scripts;
      scripts += await page.locator("a[href^='javascript:' i], form[action^='javascript:' i]").count();
      await page
        .locator("input, textarea, a")
        .first()
        .focus()
        .catch(() => undefined);
      opened++;
      if (scripts > before) console.error(`${path}: ${scripts - before} scripts`);
    }
  } finally {
    await browser.close();
  }
  return { scripts, opened };
}
