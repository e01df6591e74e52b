import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { letterPage, listPage } from "./pages";
import type { PostboxLetter } from "./receive";

const policy = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'";
const letterPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups";

/** The pages' stylesheet is the site's own, from its build. */
function stylesheet(): string {
  const folder = "build/client/assets";
  const file = readdirSync(folder).find((name) => /^root-.*\.css$/.test(name));
  if (!file) throw new Error("no stylesheet in the build");
  return readFileSync(path.join(folder, file), "utf8");
}

/** Serves the postbox on loopback: `/`, `/?till=address`, `/brev/:id`. */
export function servePostbox(letters: PostboxLetter[], port: number) {
  const css = stylesheet();
  const app = new Hono();
  const find = (id: string) => letters.find((letter) => letter.id === Number(id));
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has("content-security-policy")) c.header("content-security-policy", policy);
    c.header("cache-control", "no-store");
  });
  app.get("/style.css", (c) => c.body(css, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/", (c) => c.html(listPage(letters, c.req.query("till"), "/style.css")));
  app.get("/brev/:id", (c) => {
    const letter = find(c.req.param("id"));
    return letter ? c.html(letterPage(letter, "/style.css")) : c.notFound();
  });
  app.get("/brev/:id/html", (c) => {
    const letter = find(c.req.param("id"));
    return letter ? c.html(letter.html, 200, { "content-security-policy": letterPolicy }) : c.notFound();
  });
  const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" });
  return { close: () => new Promise<void>((done) => server.close(() => done())) };
}
