/**
 * Response headers of every answer. Node runs this file as it is, so it imports by path.
 */
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * Content-Security-Policy (level 3) of a page: only our own files, and inline only what carries this answer's nonce.
 * `tiles` is the address of the map pictures (https://{s}.example/{z}/{x}/{y}.png), if the installation has such.
 */
export function pagePolicy(nonce: string, development: boolean, tiles?: string): string {
  const inline = development ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src 'self' ${inline}`,
    `style-src 'self' ${inline}`,
    `img-src 'self' data:${tiles ? ` ${new URL(tiles.replace("{s}", "*")).origin}` : ""}`,
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "frame-src 'self'",
    "form-action 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join("; ");
}

interface Site {
  https: boolean;
  development: boolean;
  tiles?: string;
}

/**
 * The other headers. A page may ask where the phone is, for a point that somebody sets on a map. `strict-origin-when-cross-origin`, since `no-referrer` makes browsers send `Origin: null` with
 * plain form posts.
 */
export function headers({ https, development, tiles }: Site): MiddlewareHandler[] {
  return [
    // A page that says itself which sites may frame it says so to browsers that know only the older header too.
    async (c, next) => {
      await next();
      if (/frame-ancestors https:/.test(c.res.headers.get("content-security-policy") ?? ""))
        c.res.headers.delete("x-frame-options");
    },
    secureHeaders({
      referrerPolicy: "strict-origin-when-cross-origin",
      strictTransportSecurity: https ? "max-age=31536000; includeSubDomains" : false,
      xFrameOptions: "SAMEORIGIN",
      permissionsPolicy: { camera: [], geolocation: ["self"], microphone: [] },
    }),
    async (c, next) => {
      await next();
      if (!c.res.headers.has("content-security-policy"))
        c.header("content-security-policy", pagePolicy(c.get("nonce") as string, development, tiles));
      if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
    },
  ];
}
