/** Opens the pages that show what people have written, and counts what of it runs. */
import { chromium } from "@playwright/test";
import { desc, eq } from "drizzle-orm";
import type { Store } from "~/db/store";
import { systemChromium } from "../support/chromium";

/** Of each kind of thing the latest, since what was written last is what a run's last posts wrote. */
const most = 25;

/** The pages at which an officer of the municipality, or anybody, reads what others have written. */
export async function pagesWithWords({ read, t }: Store, municipalityId: string): Promise<string[]> {
  type Table = typeof t.ticket | typeof t.alert | typeof t.area | typeof t.application;
  const ids = async (table: Table) => {
    const here = eq(table.municipalityId, municipalityId);
    const latest = desc(table.createdAt);
    return (await read.select({ id: table.id }).from(table).where(here).orderBy(latest).limit(most)).map(
      ({ id }) => id,
    );
  };
  const [tickets, alerts, areas, applications] = [
    await ids(t.ticket),
    await ids(t.alert),
    await ids(t.area),
    await ids(t.application),
  ];
  const { id, areaId } = t.meeting;
  const meetings = await read.select({ id, areaId }).from(t.meeting).orderBy(desc(t.meeting.createdAt)).limit(most);
  const [{ code } = { code: "" }] = await read
    .select({ code: t.municipality.code })
    .from(t.municipality)
    .where(eq(t.municipality.id, municipalityId));
  const rooms = ["", "/hushall", "/kontaktombud", "/moten", "/skyltar", "/avstamning", "/gator", "/historia"];
  return [
    ...[
      "",
      "/svar",
      "/svar?visa=answered",
      "/svarsmallar",
      "/ansokningar",
      "/motesmallar",
      "/skyltar",
      "/avstamningar",
    ].map((room) => `/skrivbord${room}`),
    ...["/varningar", "/varningar/mallar", "/min-sida", "/installningar", "/karta"],
    ...["", "/lista", "/utdrag", "/moten"].map((room) => `/kommuner/${code}${room}`),
    ...tickets.map((ticket) => `/skrivbord/svar/${ticket}`),
    ...alerts.flatMap((alert) => [
      `/varningar/${alert}`,
      `/varningar/${alert}/andra`,
      `/kommuner/${code}/varningar/${alert}`,
    ]),
    ...areas.flatMap((area) => rooms.map((room) => `/omraden/${area}${room}`)),
    ...meetings.flatMap((one) =>
      ["", "/anslag", "/andra"].map((room) => `/omraden/${one.areaId}/moten/${one.id}${room}`),
    ),
    ...applications.map((application) => `/skrivbord/ansokningar/${application}`),
    ...areas.slice(0, 2).flatMap((area) => alerts.map((alert) => `/omraden/${area}/varningar/${alert}`)),
  ];
}

/** Pages that are open side by side. */
const tabs = 4;

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
    const left = [...paths];
    const look = async () => {
      const page = await context.newPage();
      let here = 0;
      await page.exposeFunction("fuzzMarker", () => void here++);
      page.on("dialog", (dialog) => void dialog.dismiss());
      for (let path = left.shift(); path !== undefined && !signal.aborted; path = left.shift()) {
        await page.goto(base + path, { waitUntil: "load", timeout: 20_000 });
        const links = "a[href^='javascript:' i], form[action^='javascript:' i]";
        const first = page.locator("input, textarea, a").first();
        await first.focus({ timeout: 1_000 }).catch(() => undefined);
        const ran = (await page.locator(links).count()) + here;
        opened++;
        scripts += ran;
        if (ran > 0) console.error(`${path}: ${ran} scripts`);
        here = 0;
      }
    };
    await Promise.all(Array.from({ length: tabs }, look));
  } finally {
    await browser.close();
  }
  return { scripts, opened };
}
