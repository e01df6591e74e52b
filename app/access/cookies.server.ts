import { config } from "~/config.server";

/** `__Host-` binds a cookie to this host and to https (RFC 6265bis 4.1.3.2); browsers refuse the prefix over http. */
const prefix = config.https ? "__Host-" : "";
const flags = `Path=/; HttpOnly; SameSite=Lax${config.https ? "; Secure" : ""}`;

export type CookieName = "session" | "browser" | "lang";

/** The value of one of our cookies in a request, or null. */
export function readCookie(request: Request, name: CookieName): string | null {
  const wanted = `${prefix}${name}=`;
  const found = request.headers
    .get("cookie")
    ?.split(/;\s*/)
    .find((pair) => pair.startsWith(wanted));
  return found ? found.slice(wanted.length) : null;
}

/** A Set-Cookie value; `maxAge` in seconds, 0 removes the cookie. Values are our own tokens: no escaping needed. */
export function cookie(name: CookieName, value: string, maxAge: number): string {
  return `${prefix}${name}=${value}; ${flags}; Max-Age=${maxAge}`;
}
