/**
 * The web process, in development and production: `node app/server.ts` (Node strips the types itself).
 * What comes in is checked for host and origin here, before Remix sees it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ViteDevServer } from "vite";
import { isDirect } from "./access/direct.ts";
import { hostCheck, methodCheck, onlyForms, originGuard, pathCheck } from "./access/origin-guard.ts";
import { headers } from "./access/security-headers.ts";
import { config } from "./config.server.ts";
import { workerFlags } from "./worker-flags.ts";

const largestBody = 1024 * 1024;
/** Who may send a file is asked before it is read. */
const largestFiles: { path: RegExp; size: number }[] = [
  // A municipality's address file: some hundred thousand rows.
  { path: /^\/skrivbord\/adresser$/, size: 20 * largestBody },
  // A picture as it comes from a camera (alerts/attachments/limits.ts), with what a form puts round it.
  { path: /^\/varningar\/[^/]+\/bilagor$/, size: 15.2 * largestBody },
  // A list of neighbours (households/import/limits.ts), with what a form puts round it.
  { path: /^\/omraden\/[^/]+\/hushall\/import$/, size: 5.2 * largestBody },
];
const vite: ViteDevServer | undefined = config.production
  ? undefined
  : await (await import("vite")).createServer({ server: { middlewareMode: true }, appType: "custom" });

const loadBuild = (): Promise<ServerBuild> =>
  vite
    ? (vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>)
    : (import(new URL("../build/server/index.js", import.meta.url).href) as Promise<ServerBuild>);

type Variables = { nonce: string };
const app = new Hono<{ Variables: Variables; Bindings: HttpBindings }>();

app.use(async (c, next) => {
  c.set("nonce", randomBytes(16).toString("base64"));
  await next();
});
app.use(...headers({ https: config.https, development: !config.production, tiles: config.tiles?.url }));
app.use(pathCheck, hostCheck(config.publicHost), methodCheck, originGuard(config.publicUrl));
const limitTo = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => c.text("Content Too Large", 413) });
const forms = limitTo(largestBody);
const files = largestFiles.map(({ path, size }) => ({ path, limit: limitTo(size) }));
app.use((c, next) => {
  const path = c.req.path.replace(/\.data$/, "");
  return (files.find((one) => one.path.test(path))?.limit ?? forms)(c, next);
});

/** Headers that serveStatic's own hook would lose. */
const cached =
  (value: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (c.res.ok) c.header("cache-control", value);
  };

if (config.production) {
  app.use("/assets/*", cached("public, max-age=31536000, immutable"), serveStatic({ root: "./build/client" }));
  app.get("/assets/*", (c) => c.notFound());
  for (const file of readdirSync("build/client", { withFileTypes: true }).filter((entry) => entry.isFile()))
    app.get(`/${file.name}`, cached("public, max-age=300"), serveStatic({ path: `./build/client/${file.name}` }));
}

const handler = config.production ? createRequestHandler(await loadBuild(), "production") : null;
app.all("*", onlyForms, async (c) => {
  const handle = handler ?? createRequestHandler(await loadBuild(), "development");
  const direct = isDirect(c.env.incoming.socket.remoteAddress, (name) => c.req.header(name));
  return handle(c.req.raw, { nonce: c.get("nonce"), direct });
});
app.onError((error, c) => {
  console.error(error);
  return c.text("Internal Server Error", 500);
});

// Its own clean-up closes a connection half a second after a form, in the middle of the next answer on it.
const options = { overrideGlobalObjects: false, autoCleanupIncoming: false };
const listener = getRequestListener(app.fetch, options) as RequestListener;

/**
 * What an answer left unread of a form is read away, so that the connection can go on; for so long (ms), then it ends.
 * Whoever had begun to read it listens no more: it would hold back what it does not take.
 */
const patience = 5_000;
const readAway: RequestListener = (request, response) =>
  response.once("finish", () => {
    if (request.complete) return;
    request.removeAllListeners("data").resume();
    setTimeout(() => request.complete || request.socket.destroySoon(), patience).unref();
  });

const server = createServer((request, response) => {
  readAway(request, response);
  if (vite) vite.middlewares(request, response, () => void listener(request, response));
  else void listener(request, response);
});

/** The worker is a process of its own: a mailing never slows a page down, and either may be restarted alone. */
function startWorker(): ChildProcess {
  const command = config.production ? ["build/worker/worker.js"] : ["--import", "tsx", "app/worker.ts"];
  const child = spawn(process.execPath, [...workerFlags, ...command], { stdio: "inherit", env: process.env });
  child.once("exit", (code) => {
    if (stopping) return;
    console.error(`the worker ended with ${code}; starting it again`);
    setTimeout(() => {
      if (!stopping) worker = startWorker();
    }, 1_000);
  });
  return child;
}

let stopping = false;
let worker: ChildProcess | undefined;

const { warmUp } = (await loadBuild()).entry.module as unknown as { warmUp(): Promise<void> };
await warmUp();
server.listen(config.port, config.host, () => {
  console.log(`Grannsamverkan answers at ${config.publicUrl}`);
  if (config.worker) worker = startWorker();
});

for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.once(signal, () => {
    stopping = true;
    worker?.kill("SIGTERM");
    const workerEnded = new Promise<void>((done) =>
      worker?.exitCode === null ? worker.once("exit", () => done()) : done(),
    );
    const served = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    void Promise.all([workerEnded, served]).then(() => process.exit(0));
    setTimeout(() => process.exit(1), 15_000).unref();
  });
