import { config } from "~/config.server";
import type { FeedProblem } from "~/db/schema/incidents";

/** What an earlier answer gave us to ask "anything new?" with (RFC 9110, section 13.1). */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export type FeedAnswer =
  | ({ records: unknown[] } & Validators)
  | "unchanged"
  | { problem: FeedProblem /** The wait that the feed asks for, in ms. */; wait?: number };

const patience = 30_000;
/** 500 records take about 250 kB. */
const mostBytes = 5_000_000;

/** Who asks: the police want a User-Agent that tells them whom to talk to. */
const userAgent = () => `Grannsamverkan (+${config.publicUrl}; ${config.mailFrom})`;

/** Retry-After in ms, given as seconds or as a date (RFC 9110, section 10.2.3). */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) && wait > 0 ? wait : undefined;
}

async function bodyOf(response: Response): Promise<string> {
  if (!response.body) return "";
  const parts: Uint8Array[] = [];
  let size = 0;
  // Node's streams can be walked; the types of browsers do not say so.
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > mostBytes) throw new Error("the answer is too long");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

async function recordsIn(response: Response): Promise<unknown[] | undefined> {
  try {
    const answer: unknown = JSON.parse(await bodyOf(response));
    return Array.isArray(answer) ? answer : undefined;
  } catch (error) {
    if (error instanceof DOMException) throw error; // out of time
    return undefined;
  }
}

function refusal({ status, headers }: Response): { problem: FeedProblem; wait?: number } {
  const wait = retryAfter(headers.get("retry-after"));
  if (status === 404 || status === 410) return { problem: "gone" };
  return { problem: status === 429 ? "tooMany" : "refused", ...(wait === undefined ? {} : { wait }) };
}

/** Calls the feed once. Never throws: what went wrong is an answer too. */
export async function askFeed(url: string, { etag, lastModified }: Validators): Promise<FeedAnswer> {
  const headers: Record<string, string> = { "user-agent": userAgent(), accept: "application/json" };
  if (etag) headers["if-none-match"] = etag;
  if (lastModified) headers["if-modified-since"] = lastModified;
  try {
    const response = await fetch(url, { headers, redirect: "error", signal: AbortSignal.timeout(patience) });
    if (response.status === 304) return "unchanged";
    if (!response.ok) return refusal(response);
    const records = await recordsIn(response);
    if (!records) return { problem: "unreadable" };
    return { records, etag: response.headers.get("etag"), lastModified: response.headers.get("last-modified") };
  } catch {
    return { problem: "silent" };
  }
}
