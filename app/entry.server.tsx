import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "~/access/nonce";
import { config } from "~/config.server";
import { adoptStore, openStore } from "~/db/open.server";
import { log } from "~/log.server";
import { withoutNul } from "~/page/without-nul";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** For this answer's own scripts and styles (CSP level 3). */
    nonce: string;
  }
}

export const streamTimeout = 5_000;

/** The server entry calls this before it listens: the database is open and migrated when the first request comes. */
export async function warmUp() {
  adoptStore(await openStore(config.databaseUrl, { migrate: true }));
}

export function handleError(error: unknown, { request }: { request: Request }) {
  const asked = isRouteErrorResponse(error) && error.status < 500; // no such page, or not so: the visitor's answer, no fault
  if (!asked && !request.signal.aborted) log.error({ err: error, path: new URL(request.url).pathname }, "unhandled");
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce }: AppLoadContext,
) {
  return new Promise<Response>((resolve, reject) => {
    let shellSent = false;
    let answer = status;
    const ready = isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady";
    const page = (
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </NonceContext.Provider>
    );
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [ready]() {
        shellSent = true;
        const body = withoutNul();
        headers.set("content-type", "text/html; charset=utf-8");
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answer }));
        pipe(body);
      },
      onShellError: reject,
      onError(error: unknown) {
        answer = 500;
        if (shellSent && !request.signal.aborted) log.error({ err: error }, "rendering failed");
      },
    });
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}
