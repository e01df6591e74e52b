/** Which documents there are to look at: each page as each one who may see it, the same document only once. */
import { mayDo, type Role } from "~/access/policy";
import { fill, type ListedRoute } from "./access-routes";
import type { Params } from "./access-world";
import { paramsFor } from "./looks-places";
import type { Links, Looker } from "./looks-world";

export interface Look {
  route: string;
  path: string;
  looker: Looker;
  /** Of its route: the others are alike for the keyboard. */
  isFirst: boolean;
}

/** Rows that one route is asked for, and documents of it that are looked at. */
const [mostRows, mostLooks] = [60, 4];

/** Those who may see the page; what is open to everybody is seen by nobody known, by a member and by an officer. */
function audience({ loader }: ListedRoute, lookers: readonly Looker[]): Looker[] {
  if (!loader || loader.scope === "open")
    return lookers.filter(({ role }) => ["anonymous", "member", "police"].includes(role));
  return lookers.filter(({ role }) => role !== "anonymous" && mayDo([role as Role], loader.act));
}

/** A document without what differs from row to row: ids, numbers, and what people have written. */
const shapeOf = (html: string): string =>
  html
    .replace(/^.*<main/s, "")
    .replace(/<\/main>.*$/s, "")
    .replaceAll(/ (id|for|href|value|name|aria-\w+|d|cx|cy|points|x|y|x1|x2|y1|y2|style)="[^"]*"/g, "")
    .replaceAll(/>[^<]+</g, "><")
    .replaceAll(/<(li|tr)\b.*?<\/\1>(?:\s*<\1\b.*?<\/\1>)+/gs, "<$1>");

const headingOf = (html: string) => /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replaceAll(/\d/g, "") ?? "";

export async function get(base: string, path: string, cookie: string): Promise<Response> {
  return fetch(base + path, { headers: { cookie }, redirect: "follow" });
}

/** The documents of one route. */
async function looksAt(base: string, route: ListedRoute, lookers: Looker[], params: Params[]): Promise<Look[]> {
  const seen = new Set<string>();
  const found: Look[] = [];
  for (const looker of lookers)
    for (const path of params.slice(0, mostRows).map((one) => fill(route.path, one))) {
      if (found.length >= mostLooks) return found;
      const answer = await get(base, path, looker.cookie);
      if (new URL(answer.url).pathname !== path || answer.status === 403) continue;
      if (answer.status === 404 && !/token|link/.test(route.path)) continue;
      const html = await answer.text();
      const shape = headingOf(html).length > 40 ? shapeOf(html) : headingOf(html) + shapeOf(html);
      if (seen.has(shape)) continue;
      seen.add(shape);
      found.push({ route: route.path, path, looker, isFirst: found.length === 0 });
    }
  return found;
}

/** Every document of every page whose address matches `only`; a page that nobody could open is told. */
export async function findLooks(
  base: string,
  routes: ListedRoute[],
  world: { lookers: Looker[]; links: Links; rows: Params[] },
  only: RegExp,
): Promise<{ looks: Look[]; unseen: string[] }> {
  const [looks, unseen]: [Look[], string[]] = [[], []];
  // The samples of letters are for those who build the house, and closed to everybody else.
  for (const route of routes.filter(({ page, path }) => page && path !== "/brev" && only.test(path))) {
    const params = paramsFor(route.path, world.rows, world.links);
    const found = await looksAt(base, route, audience(route, world.lookers), params);
    if (found.length === 0) unseen.push(route.path);
    looks.push(...found);
  }
  return { looks, unseen };
}
