import { isIP } from "node:net";

/** Milliseconds to wait in each step; a connection that exceeds one is given up. */
export interface Timeouts {
  /** From dialling to ready to send: name lookup, greeting, EHLO, TLS and AUTH together. */
  open: number;
  mail: number;
  rcpt: number;
  data: number;
  /** The server taking in what was written. */
  block: number;
  /** The answer after the final dot. */
  final: number;
  quit: number;
}

const MINUTE = 60_000;

/** RFC 5321 4.5.3.2; `quit` is ours, nothing depends on it. */
export const RFC_TIMEOUTS: Timeouts = {
  open: 5 * MINUTE,
  mail: 5 * MINUTE,
  rcpt: 5 * MINUTE,
  data: 2 * MINUTE,
  block: 3 * MINUTE,
  final: 10 * MINUTE,
  quit: 5_000,
};

/** A server that takes our letters, and how to talk to it. */
export interface Transport {
  host: string;
  port: number;
  /** TLS from the start, by STARTTLS or not at all; `offered`: STARTTLS where the server offers it. */
  security: "implicit" | "required" | "offered" | "none";
  auth?: { user: string; pass: string };
  /** Our own name in EHLO. */
  name?: string;
  verifyCertificate: boolean;
  /** Name that the certificate must carry, where it is not `host`. */
  servername?: string;
  /** PEM of the authorities to trust instead of the system's. */
  ca?: string;
  timeouts: Timeouts;
  /** Epoch milliseconds until which PIPELINING is not used; a lane that saw it break sets it an hour ahead. */
  stepwiseUntil: number;
}

const KNOWN = ["requireTLS", "ignoreTLS", "name", "pipelining", "timeout", "tls.rejectUnauthorized", "tls.servername"];

/**
 * Reads an SMTP_URL: `smtp://` or `smtps://`, `user:pass@`, and `?requireTLS=true|false`, `ignoreTLS=true`, `name=`,
 * `pipelining=false`, `timeout=` (seconds that no step may exceed), `tls.rejectUnauthorized=false`, `tls.servername=`.
 * Without a word on TLS: credentials never leave unencrypted, other servers get STARTTLS where they offer it, and
 * loopback goes without. Throws on anything it does not understand.
 */
export function transportOptions(url: string): Transport {
  const parsed = new URL(url);
  if (parsed.protocol !== "smtp:" && parsed.protocol !== "smtps:")
    throw new Error("SMTP_URL begins smtp:// or smtps://");
  const host = parsed.hostname.replace(/^\[|\]$/g, "");
  if (host === "") throw new Error("SMTP_URL names no host");
  const query = parsed.searchParams;
  for (const key of query.keys()) if (!KNOWN.includes(key)) throw new Error(`SMTP_URL does not know ${key}`);
  const implicit = parsed.protocol === "smtps:";
  const auth = parsed.username ? { user: decode(parsed.username), pass: decode(parsed.password) } : undefined;
  return {
    host,
    port: Number(parsed.port) || (implicit ? 465 : auth ? 587 : 25),
    security: implicit ? "implicit" : security(query, host, auth !== undefined),
    auth,
    name: query.get("name") ?? undefined,
    verifyCertificate: flag(query, "tls.rejectUnauthorized") ?? true,
    servername: query.get("tls.servername") ?? undefined,
    timeouts: timeouts(query.get("timeout")),
    stepwiseUntil: flag(query, "pipelining") === false ? Number.POSITIVE_INFINITY : 0,
  };
}

function security(query: URLSearchParams, host: string, credentials: boolean): Transport["security"] {
  const required = flag(query, "requireTLS");
  if (required) return "required";
  if (flag(query, "ignoreTLS")) return "none";
  if (required === false) return "offered";
  if (host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."))) return "none";
  return credentials ? "required" : "offered";
}

function timeouts(most: string | null): Timeouts {
  if (most === null) return RFC_TIMEOUTS;
  const limit = Number(most) * 1000;
  if (!(limit > 0)) throw new Error("SMTP_URL: timeout is a number of seconds");
  const entries = Object.entries(RFC_TIMEOUTS).map(([step, time]) => [step, Math.min(time, limit)]);
  return Object.fromEntries(entries) as Timeouts;
}

function flag(query: URLSearchParams, key: string): boolean | undefined {
  const value = query.get(key);
  if (value === null) return undefined;
  if (value !== "true" && value !== "false") throw new Error(`SMTP_URL: ${key} is true or false`);
  return value === "true";
}

function decode(part: string): string {
  return decodeURIComponent(part);
}
