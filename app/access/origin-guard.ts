/**
 * What is refused before anything of the application runs. Node runs this file as it is, so it imports by path.
 */
import type { MiddlewareHandler } from "hono";

const harmless = new Set(["GET", "HEAD"]);

/** The one path that mail programs post to without cookie or Origin (RFC 8058 3.2). */
export const oneClick = /^\/avregistrera\/[\w-]+$/;

/** Answers 405 to methods that no page or form of ours uses. */
export const methodCheck: MiddlewareHandler = async (c, next) => {
  if (harmless.has(c.req.method) || c.req.method === "POST") return next();
  return c.text("Method Not Allowed", 405, { allow: "GET, HEAD, POST" });
};

/** Answers 405 where Remix says 400 of an address that only takes forms, as it says 405 of one that only shows. */
export const onlyForms: MiddlewareHandler = async (c, next) => {
  await next();
  const unread = harmless.has(c.req.method) && c.res.status === 400 && c.res.headers.has("x-remix-error");
  if (unread) c.res = c.text("Method Not Allowed", 405, { allow: "POST" });
};

/** Answers 400 to a path whose percent-encoding is broken, which no link of ours has. */
export const pathCheck: MiddlewareHandler = async (c, next) => {
  try {
    decodeURIComponent(new URL(c.req.url).pathname);
  } catch {
    return c.text("Bad Request", 400);
  }
  return next();
};

/** Asked by programs that know this machine by another name; what they answer holds no link. */
const forMachines = new Set(["/healthz", "/readyz", "/metrics"]);

/** Answers 421 to requests for another host, so that no link or cookie is ever made from a forged Host header. */
export function hostCheck(publicHost: string): MiddlewareHandler {
  return async (c, next) => {
    if (forMachines.has(c.req.path)) return next();
    if (c.req.header("host") !== publicHost) return c.text("Misdirected Request", 421);
    // Remix would believe this header before Host; only PUBLIC_URL says who we are.
    const forwarded = c.req.header("x-forwarded-host");
    if (forwarded !== undefined && forwarded !== publicHost) return c.text("Misdirected Request", 421);
    return next();
  };
}

/** Answers 403 to every request that could change something and does not say that it comes from our own pages. */
export function originGuard(publicUrl: string): MiddlewareHandler {
  return async (c, next) => {
    if (harmless.has(c.req.method)) return next();
    if (c.req.method === "POST" && oneClick.test(c.req.path)) return next();
    if (c.req.header("origin") !== publicUrl) return c.text("Forbidden", 403);
    return next();
  };
}
