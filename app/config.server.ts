/**
 * The environment, parsed once. Node also runs this file as it is (app/server.ts imports it), so it imports only
 * packages.
 */
import { z } from "zod";

const developmentSecret = "development only: never used where PUBLIC_URL is public";
const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

const Environment = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.string().min(1).default(".data/grannsamverkan.db"),
  SECRET: z.string().min(32, "at least 32 characters").optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).default("smtp://127.0.0.1:2525"),
  MAIL_FROM: z.email().default("grannsamverkan@localhost.example"),
  /** The domain of Message-IDs and return addresses; the domain of MAIL_FROM unless set. */
  MAIL_DOMAIN: z.string().min(1).optional(),
  /** Where the worker takes mails that come back, by SMTP; without certificate there is no STARTTLS. */
  BOUNCE_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  BOUNCE_HOST: z.string().default("127.0.0.1"),
  BOUNCE_TLS_CERT_FILE: z.string().optional(),
  BOUNCE_TLS_KEY_FILE: z.string().optional(),
  /** imaps://user:password@host/INBOX: a mailbox for mails that come back, and for nothing else. */
  IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_RSA_KEY_FILE: z.string().optional(),
  DKIM_ED25519_SELECTOR: z.string().optional(),
  DKIM_ED25519_KEY_FILE: z.string().optional(),
  /** Who brings it as a bearer token may read /metrics from anywhere. */
  METRICS_TOKEN: z.string().min(16, "at least 16 characters").optional(),
  /** The police's open feed of events; nothing is fetched unless it is set. */
  INCIDENT_FEED_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** https://…/{z}/{x}/{y}.png: pictures under the maps. Without it, maps show boundaries and areas alone. */
  MAP_TILES_URL: z
    .url({ protocol: /^https$/ })
    .refine((url) => ["{z}", "{x}", "{y}"].every((part) => decodeURI(url).includes(part)), "needs {z}, {x} and {y}")
    .optional(),
  /** Who made those pictures, as their licence asks. */
  MAP_TILES_CREDIT: z.string().default(""),
  WORKER: z.enum(["on", "off"]).default("on"),
  /** Shows /brev, a sample of each letter; always on in development. */
  LETTER_PREVIEWS: z.enum(["on", "off"]).default("off"),
  SAMPLE_DATA: z.string().optional(),
});

function fail(problems: string[]): never {
  throw new Error(`the configuration is not safe to start with:\n${problems.map((p) => `  ${p}`).join("\n")}`);
}

const dkimOf = (e: z.output<typeof Environment>) => ({
  rsa: { selector: e.DKIM_SELECTOR, keyFile: e.DKIM_RSA_KEY_FILE },
  ed25519: { selector: e.DKIM_ED25519_SELECTOR, keyFile: e.DKIM_ED25519_KEY_FILE },
});

/** Pictures under the maps, and the server that then learns where visitors look: some have several, "{s}.". */
function tilesOf({ MAP_TILES_URL: url, MAP_TILES_CREDIT: credit }: z.output<typeof Environment>) {
  return url ? { url, credit, host: new URL(url.replace("{s}.", "")).host } : null;
}

/**
 * Parses and checks an environment.
 * @throws Error that names every variable that is wrong, in one message.
 */
export function parseConfig(env: Record<string, string | undefined>) {
  const parsed = Environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== "")));
  if (!parsed.success) fail(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  const e = parsed.data;
  const publicUrl = new URL(e.PUBLIC_URL ?? `http://localhost:${e.PORT}`);
  const local = loopback.has(publicUrl.hostname);
  const problems: string[] = [];
  if (e.NODE_ENV === "production" && !e.PUBLIC_URL) problems.push("PUBLIC_URL: must be set in production");
  if (!local && publicUrl.protocol !== "https:") problems.push("PUBLIC_URL: must be https (http only on loopback)");
  if (publicUrl.pathname !== "/") problems.push("PUBLIC_URL: must be an origin without a path");
  if (!local && !e.SECRET) problems.push("SECRET: must be set (at least 32 random characters)");
  if (problems.length > 0) fail(problems);
  return {
    production: e.NODE_ENV === "production",
    port: e.PORT,
    host: e.HOST,
    publicUrl: publicUrl.origin,
    publicHost: publicUrl.host,
    https: publicUrl.protocol === "https:",
    databaseUrl: e.DATABASE_URL,
    secret: e.SECRET ?? developmentSecret,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    mailDomain: e.MAIL_DOMAIN ?? e.MAIL_FROM.split("@")[1]!,
    bouncePort: e.BOUNCE_PORT,
    bounceHost: e.BOUNCE_HOST,
    bounceTls: { certFile: e.BOUNCE_TLS_CERT_FILE, keyFile: e.BOUNCE_TLS_KEY_FILE },
    imapUrl: e.IMAP_URL,
    dkim: dkimOf(e),
    metricsToken: e.METRICS_TOKEN,
    incidentFeedUrl: e.INCIDENT_FEED_URL,
    tiles: tilesOf(e),
    worker: e.WORKER === "on",
    letterPreviews: e.NODE_ENV === "development" || e.LETTER_PREVIEWS === "on",
    sampleData: e.SAMPLE_DATA,
  };
}

export type Config = ReturnType<typeof parseConfig>;
export const config: Config = parseConfig(process.env);
