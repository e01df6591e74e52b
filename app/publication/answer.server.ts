import { createHash } from "node:crypto";

/** Milliseconds for which a reader need not ask again, in the header's seconds. */
const fresh = "public, max-age=60";

/**
 * A document that programs fetch again and again: with a validator, and 304 where they have it already (RFC 9110 13.1.2).
 * Every site may read it, since everything in it is public.
 */
export function documentAnswer(
  request: Request,
  body: string,
  type: string,
  more: Record<string, string> = {},
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { etag, "cache-control": fresh, "access-control-allow-origin": "*", ...more };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": `${type}; charset=utf-8` } });
}
