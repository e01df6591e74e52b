import { createHash } from "node:crypto";

/** Seconds for which a reader need not ask again. */
const fresh = "public, max-age=60";

/**
 * What programs fetch again and again: with a validator, and 304 where they have it already (RFC 9110 13.1.2). Every site
 * may read it, since everything in it is public. `make` reads the body; it is not asked for one that is known.
 */
export async function freshAnswer(
  request: Request,
  validator: string,
  headers: Record<string, string>,
  make: () => Promise<string | Uint8Array<ArrayBuffer>>,
): Promise<Response> {
  const etag = `"${validator}"`;
  const always = { ...headers, etag, "cache-control": fresh, "access-control-allow-origin": "*" };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers: always });
  return new Response(await make(), { headers: always });
}

/** The same for a text that is made anew each time, and knows by itself whether it has changed. */
export function documentAnswer(
  request: Request,
  body: string,
  type: string,
  more: Record<string, string> = {},
): Promise<Response> {
  const validator = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return freshAnswer(request, validator, { ...more, "content-type": `${type}; charset=utf-8` }, async () => body);
}
