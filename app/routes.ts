import { readdirSync } from "node:fs";
import path from "node:path";
import { index, type RouteConfig, route } from "@remix-run/route-config";

/**
 * One file per URL, none inside another: `omraden.$areaId.hushall.tsx` answers /omraden/:areaId/hushall, and
 * `kommuner.$kommun.moten[.]ics.ts` /kommuner/:kommun/moten.ics.
 * Routes do not nest, so a page's access is that of its own loader and action, which its file names first.
 */
const files = readdirSync(path.join(import.meta.dirname, "routes")).filter((file) => /\.tsx?$/.test(file));

const urlOf = (file: string) =>
  file
    .replace(/\.tsx?$/, "")
    .replaceAll(/(?<!\[)\.(?!\])/g, "/")
    .replaceAll("[.]", ".")
    .replaceAll("$", ":");

export default files
  .sort()
  .map((file) =>
    file === "start.tsx" ? index(`routes/${file}`) : route(urlOf(file), `routes/${file}`),
  ) satisfies RouteConfig;
