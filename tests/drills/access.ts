/**
 * Every route × method × role × scope over HTTP, against the production build: what the policy says and what the
 * site does must be the same. The expectation is made from `policy` and the route's declared act alone.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Access } from "~/access/guard.server";
import { areaRoles, mayDo, policy, type Role, roles, staffRoles } from "~/access/policy";
import { adoptStore, openStore } from "~/db/open.server";
import { raw } from "../site/request";
import { startSite } from "../support/site";
import { fill, type ListedRoute, manifest, methods } from "./access-routes";
import { buildWorld, type ScopeName, type Visitor, type World } from "./access-world";

type Method = (typeof methods)[number];
const visitors: Visitor[] = ["anonymous", ...roles];

function scopesOf(route: ListedRoute): ScopeName[] {
  const kinds = [route.loader, route.action].map((access) => access?.scope);
  if (kinds.includes("area")) return ["own", "foreign", "closed"];
  return kinds.includes("municipality") ? ["own", "foreign"] : ["own"];
}

function rolesHeld(visitor: Visitor, access: Access, scope: ScopeName): Role[] {
  if (visitor === "anonymous" || scope === "foreign") return [];
  const staff = (staffRoles as readonly string[]).includes(visitor);
  if (access.scope === "municipality") return staff ? [visitor] : [];
  return staff || (areaRoles as readonly string[]).includes(visitor) ? [visitor] : [];
}

type Expected = "signIn" | "unauthorised" | "notFound" | "forbidden" | "noMethod" | "served";

function expectation(route: ListedRoute, method: Method, visitor: Visitor, scope: ScopeName): Expected {
  const reads = method === "GET" || method === "HEAD";
  if (!reads && method !== "POST") return "noMethod";
  const access = reads ? route.loader : route.action;
  if (!access) return reads && route.page ? "served" : "noMethod";
  if (policy[access.act].scope === "open") return "served";
  if (visitor === "anonymous") return method === "GET" ? "signIn" : "unauthorised";
  if (access.scope === "self") return "served";
  const held = rolesHeld(visitor, access, scope);
  if (held.length === 0) return "notFound";
  return mayDo(held, access.act, { closed: access.scope === "area" && scope === "closed" }) ? "served" : "forbidden";
}

interface Seen {
  status: number;
  location: string;
}

function agrees(expected: Expected, method: Method, { status, location }: Seen): boolean {
  const toSignIn = location.startsWith("/logga-in?vidare=");
  switch (expected) {
    case "signIn":
      return status === 302 && toSignIn;
    case "unauthorised":
      return status === 401 || (method === "HEAD" && status === 302 && toSignIn);
    case "notFound":
      return status === 404;
    case "forbidden":
      return status === 403;
    case "noMethod":
      return status === 405;
    case "served":
      return status < 500 && ![401, 403, 405].includes(status) && !toSignIn;
  }
}

/** A page may not know a token or a thing of one's own; whoever has a role in a place must be served there. */
function served404(route: ListedRoute, method: Method, status: number): boolean {
  const access = method === "POST" ? route.action : route.loader;
  return status === 404 && (access?.scope === "municipality" || access?.scope === "area");
}

async function visit(
  site: { url: string },
  world: World,
  route: ListedRoute,
  method: Method,
  visitor: Visitor,
  scope: ScopeName,
) {
  const params = world.params(visitor, scope);
  const query = scopesOf(route).includes("closed") ? "" : `?kommun=${params.kommun}`;
  const headers: Record<string, string> = { cookie: world.cookies[visitor], origin: site.url };
  if (method === "POST") headers["content-type"] = "application/x-www-form-urlencoded";
  const answer = await raw(site.url, fill(route.path, params) + query, {
    method,
    headers,
    body: method === "POST" ? "" : undefined,
  });
  return { status: answer.status, location: String(answer.headers.location ?? "") };
}

interface Cell {
  route: ListedRoute;
  method: Method;
  visitor: Visitor;
  scope: ScopeName;
}

function cellsOf(routes: ListedRoute[]): Cell[] {
  // Signing out ends the session that the other cells need.
  const lasting = routes.filter((route) => route.action?.act !== "session.end");
  return methods.flatMap((method) =>
    lasting.flatMap((route) =>
      visitors.flatMap((visitor) => scopesOf(route).map((scope) => ({ route, method, visitor, scope }))),
    ),
  );
}

/** Walks all cells. `deviations` must be 0; each one is printed with what was expected and what came. */
export async function run() {
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-access-"));
  const databaseUrl = path.join(folder, "access.db");
  const store = adoptStore(await openStore(databaseUrl, { migrate: true }));
  const world = await buildWorld(store);
  await store.close();
  await using site = await startSite({ smtpUrl: "smtp://127.0.0.1:9", databaseUrl, worker: false });
  const { routes, unlisted } = await manifest();
  const cells = cellsOf(routes);
  let deviations = 0;
  for (const { route, method, visitor, scope } of cells) {
    const expected = expectation(route, method, visitor, scope);
    const seen = await visit(site, world, route, method, visitor, scope);
    if (agrees(expected, method, seen) && !(expected === "served" && served404(route, method, seen.status))) continue;
    deviations++;
    console.error(
      `${method} ${route.path} as ${visitor} in ${scope}: expected ${expected}, got ${seen.status} ${seen.location}`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  return { cells: cells.length, unlisted, deviations };
}
