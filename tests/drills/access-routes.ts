/** The routes of the production build, as drills walk them. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Access } from "~/access/guard.server";

export const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;

export interface ListedRoute {
  id: string;
  path: string;
  page: boolean;
  loader?: Access;
  action?: Access;
}

type RouteModule = Record<string, { access?: Access } | undefined>;

/** The routes of the build, with what their loaders and actions declare; `unlisted` counts those that declare nothing. */
export async function manifest(): Promise<{ routes: ListedRoute[]; unlisted: number }> {
  const build = (await import(pathToFileURL(path.resolve("build/server/index.js")).href)) as ServerBuild;
  let unlisted = 0;
  const routes = Object.values(build.routes).flatMap((route) => {
    if (!route || route.id === "root") return [];
    const module = route.module as unknown as RouteModule;
    for (const name of ["loader", "action"]) if (module[name] && !module[name].access) unlisted++;
    const listed = { id: route.id, path: `/${route.path ?? ""}`, page: module.default !== undefined };
    return [{ ...listed, loader: module.loader?.access, action: module.action?.access }];
  });
  return { routes, unlisted };
}

/** A route's address with its params. */
export const fill = (pattern: string, params: Record<string, string>) =>
  pattern.replace(/:(\w+)\??/g, (_all, name: string) => params[name] ?? `missing-${name}`);
