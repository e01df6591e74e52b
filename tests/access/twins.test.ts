/** The twin world's bounded version, on both engines: `npm run drill -- twins` does the same over HTTP, with real forms. */
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { fill } from "#tests/drills/access-routes";
import { opaque } from "#tests/drills/access-world";
import {
  buildTwins,
  changesBetween,
  foreignIn,
  mark,
  matterOf,
  rowsNaming,
  type Twin,
} from "#tests/drills/twins-world";
import { testDatabase } from "#tests/support/database";
import type { Access } from "~/access/guard.server";
import type { Role } from "~/access/policy";

type Handler = ((args: never) => Promise<unknown>) & { access?: Access };
type RouteModule = { loader?: Handler; action?: Handler };
const files = import.meta.glob<RouteModule>("/app/routes/*.{ts,tsx}", { eager: true });

/** Routes of a place: others know nobody's id, or tell everybody the same. Signing out ends what the others need. */
const routes = Object.entries(files)
  .map(([file, route]) => ({
    path: file
      .replace(/^\/app\/routes|\.tsx?$/g, "")
      .replaceAll(".", "/")
      .replaceAll("$", ":"),
    route,
  }))
  .filter(({ route }) =>
    [route.loader, route.action].some((one) => /area|municipality/.test(one?.access?.scope ?? "")),
  );
const asking: Role[] = ["member", "contact", "coordinator"];

function browserOf(twin: Twin, role: Role): Browser {
  const browser = new Browser();
  const [name, value] = twin.cookies[role].split(/=(.*)/s) as [string, string];
  browser.cookies.set(name, value);
  return browser;
}

const paramsOf = (twin: Twin, role: Role) => ({ ...opaque, ...matterOf(twin, role) });

/** Pages on which Nora's own people see what somebody wrote. */
async function shownAtHome(nora: Twin): Promise<number> {
  let pages = 0;
  for (const role of asking)
    for (const { path, route } of routes) {
      const params = paramsOf(nora, role);
      const page = route.loader && (await browserOf(nora, role).get(route, fill(path, params), params));
      if (JSON.stringify(page ?? null).includes(mark)) pages++;
    }
  return pages;
}

test("Lindesberg's people get nothing of Nora's with Nora's ids, and change nothing there", async () => {
  await using db = await testDatabase();
  const twins = await buildTwins(db.store);
  // With nothing to see at home, seeing nothing there would say nothing.
  expect(await shownAtHome(twins.nora)).toBeGreaterThan(20);
  const before = await rowsNaming(db.store, twins.foreign);
  const leaks: string[] = [];
  for (const role of asking) {
    const visitor = browserOf(twins.lindesberg, role);
    const there = paramsOf(twins.nora, role);
    const fields = { ...matterOf(twins.nora, role), id: there.alertId, kommun: twins.nora.code };
    for (const { path, route } of routes) {
      const address = `${fill(path, there)}?kommun=${twins.nora.code}`;
      const answers = [
        route.loader && (await visitor.get(route, address, there)),
        route.action && (await visitor.post(route, address, fields, there)),
        route.action &&
          (await visitor.post(route, address.replace("1884", "1885"), fields, paramsOf(twins.lindesberg, role))),
      ];
      for (const answer of answers) {
        const rows = foreignIn(JSON.stringify(answer ?? null), JSON.stringify([address, fields]), twins.foreign);
        if (rows.length > 0) leaks.push(`${path} as ${role}: ${rows.join(", ")}`);
      }
    }
  }
  const changes = changesBetween(before, await rowsNaming(db.store, twins.foreign));
  expect({ leaks, changes }).toEqual({ leaks: [], changes: [] });
});
