/**
 * Two tenants with the same data. Every route × method that the build lists is asked by Lindesberg's people with Nora's
 * ids: in the address, in the form that Nora's own person was shown there, and in that form sent to Lindesberg's own
 * address. `rows`: foreign things in the answers, beyond what the same request tells a stranger. `changes`: rows that
 * name anything of Nora's and are new, gone or different afterwards. Both must be 0.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Role, roles } from "~/access/policy";
import { adoptStore, openStore } from "~/db/open.server";
import { raw } from "../site/request";
import { startSite } from "../support/site";
import { fill, type ListedRoute, manifest, methods } from "./access-routes";
import { opaque } from "./access-world";
import { type FilledForm, formsOf } from "./twins-forms";
import {
  buildTwins,
  changesBetween,
  foreignIn,
  mark,
  matterOf,
  rowsNaming,
  type Twin,
  type Twins,
} from "./twins-world";

interface Asked {
  method: string;
  path: string;
  body?: string;
}
type Ask = (asked: Asked, cookie: string) => Promise<{ status: number; text: string }>;

const addressOf = (route: ListedRoute, twin: Twin, role: Role) =>
  `${fill(route.path, { ...opaque, ...matterOf(twin, role) })}?kommun=${twin.code}`;

/** The forms that a person of Nora is shown on any page, by the path that they go to; and on how many pages marks stood. */
async function recordForms(ask: Ask, routes: ListedRoute[], nora: Twin, role: Role) {
  const forms = new Map<string, FilledForm[]>();
  let markedPages = 0;
  for (const route of routes.filter((one) => one.page)) {
    const page = addressOf(route, nora, role);
    const { text } = await ask({ method: "GET", path: page }, nora.cookies[role]);
    if (text.includes(mark)) markedPages++;
    for (const form of formsOf(text, page)) {
      const to = form.action.split("?")[0]!;
      const known = forms.get(to) ?? [];
      if (!known.some(({ body }) => body === form.body)) forms.set(to, [...known, form]);
    }
  }
  return { forms, markedPages };
}

/** Lindesberg's ids in the place of Nora's: all of them in an address, or only the first. */
function ownAddresses(address: string, { nora, lindesberg }: Twins, role: Role): string[] {
  const pairs = Object.entries(matterOf(nora, role)).map(
    ([name, id]) => [id, (matterOf(lindesberg, role) as unknown as Record<string, string>)[name]!] as const,
  );
  const named = pairs
    .filter(([id]) => address.includes(id))
    .sort(([a], [b]) => address.indexOf(a) - address.indexOf(b));
  const here = address.replace(`kommun=${nora.code}`, `kommun=${lindesberg.code}`);
  const all = named.reduce((text, [id, own]) => text.replace(id, own), here);
  const first = named.slice(0, 1).reduce((text, [id, own]) => text.replace(id, own), here);
  return [...new Set([all, first])];
}

/** Everything that is asked as one role: what only looks first, what changes things of one's own last. */
function requestsOf(routes: ListedRoute[], forms: Map<string, FilledForm[]>, twins: Twins, role: Role): Asked[] {
  const there: Asked[] = [];
  const own: Asked[] = [];
  for (const route of routes) {
    const address = addressOf(route, twins.nora, role);
    const mixed = ownAddresses(address, twins, role).filter((one) => [...twins.foreign].some((id) => one.includes(id)));
    for (const method of methods) there.push({ method, path: address, ...(method === "POST" && { body: "" }) });
    for (const one of mixed) there.push({ method: "GET", path: one });
    const everyId = new URLSearchParams({ ...matterOf(twins.nora, role), id: twins.nora.matters.open.alertId });
    const shown = forms.get(address.split("?")[0]!) ?? [];
    for (const body of [everyId.toString(), ...shown.map((form) => form.body)]) {
      there.push({ method: "POST", path: address, body });
      for (const one of ownAddresses(address, twins, role)) own.push({ method: "POST", path: one, body });
    }
  }
  return [...there, ...own];
}

function asker(url: string): Ask {
  return async ({ method, path: to, body }, cookie) => {
    const headers: Record<string, string> = { cookie, origin: url };
    if (body !== undefined) headers["content-type"] = "application/x-www-form-urlencoded";
    const answer = await raw(url, to, { method, headers, body });
    return { status: answer.status, text: `${answer.headers.location ?? ""}\n${answer.body}` };
  };
}

/** Asks as Lindesberg's person; where anything foreign shows, a stranger asks the same, for whom it may be public. */
async function foreignRows(ask: Ask, asked: Asked, twins: Twins, role: Role): Promise<string[]> {
  const request = `${asked.path} ${asked.body ?? ""}`;
  const seen = foreignIn((await ask(asked, twins.lindesberg.cookies[role])).text, request, twins.foreign);
  if (seen.length === 0) return [];
  const told = foreignIn((await ask(asked, "")).text, request, twins.foreign);
  return seen.filter((one) => !told.includes(one));
}

/** Replays everything as each role. `forms` counts those that Nora's own people were shown and that were replayed. */
export async function run() {
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-twins-"));
  const databaseUrl = path.join(folder, "twins.db");
  const store = adoptStore(await openStore(databaseUrl, { migrate: true }));
  const twins = await buildTwins(store);
  await using site = await startSite({ smtpUrl: "smtp://127.0.0.1:9", databaseUrl, worker: false });
  const ask = asker(site.url);
  // Signing out ends the session that the others need.
  const routes = (await manifest()).routes.filter((route) => route.action?.act !== "session.end");
  const recorded = new Map<Role, Awaited<ReturnType<typeof recordForms>>>();
  for (const role of roles) recorded.set(role, await recordForms(ask, routes, twins.nora, role));
  const before = await rowsNaming(store, twins.foreign);
  const counts = { requests: 0, rows: 0 };
  for (const role of roles)
    for (const asked of requestsOf(routes, recorded.get(role)!.forms, twins, role)) {
      counts.requests++;
      const rows = await foreignRows(ask, asked, twins, role);
      counts.rows += rows.length;
      if (rows.length > 0) console.error(`${asked.method} ${asked.path} as ${role}: ${rows.slice(0, 5).join(", ")}`);
    }
  const changes = changesBetween(before, await rowsNaming(store, twins.foreign));
  for (const change of changes) console.error(`changed: ${change}`);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  const own = [...recorded.values()];
  const forms = own.flatMap((one) => [...one.forms.values()]).flat().length;
  // What Nora's people see of their own: with 0 here the others would say nothing.
  const markedPages = own.reduce((sum, one) => sum + one.markedPages, 0);
  return { ...counts, changes: changes.length, routes: routes.length, forms, markedPages };
}
