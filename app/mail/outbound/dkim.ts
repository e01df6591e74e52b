import { createPrivateKey, hash, type KeyObject, sign } from "node:crypto";
import type { CanonicalWire } from "~/mail/outbound/wire";

/** A key to sign with; the public half is published at `<selector>._domainkey.<domain>`. */
export interface DkimKey {
  domain: string;
  selector: string;
  /** PEM of an RSA key of at least 2048 bits or of an Ed25519 key. */
  privateKey: string;
}

/** Puts DKIM signatures in front of a letter. */
export type Signer = (message: CanonicalWire) => Promise<CanonicalWire>;

// Always there and allowed once (RFC 5322 3.6): signed once more than present, so that none can be added.
const OVERSIGNED = ["from", "to", "subject", "date", "message-id"];
const SIGNED = [
  ...OVERSIGNED,
  "reply-to",
  "in-reply-to",
  "references",
  "list-id",
  "list-unsubscribe",
  "list-unsubscribe-post",
  "auto-submitted",
  "feedback-id",
  "content-language",
  "mime-version",
  "content-type",
];

/**
 * Makes a signer (RFC 6376, relaxed/relaxed; RFC 8463 for Ed25519) that adds one signature for each key. Signing
 * runs on the thread pool. Throws on a key of another kind or an RSA key under 2048 bits.
 */
export function dkimSigner(keys: readonly DkimKey[]): Signer {
  const signings = keys.map(readKey);
  return async (message) => {
    const end = message.indexOf("\r\n\r\n");
    // A template's body is canonical as it stands (see CanonicalWire).
    const bodyHash = hash("sha256", message.subarray(end + 4), "base64");
    const headers = canonicalHeaders(message.toString("latin1", 0, end));
    const signatures = await Promise.all(signings.map((key) => signature(key, headers, bodyHash)));
    return Buffer.concat([Buffer.from(signatures.join(""), "latin1"), message]) as CanonicalWire;
  };
}

interface Signing extends DkimKey {
  key: KeyObject;
  algorithm: "rsa-sha256" | "ed25519-sha256";
}

function readKey(given: DkimKey): Signing {
  const key = createPrivateKey(given.privateKey);
  for (const label of [given.domain, given.selector])
    if (!/^[A-Za-z0-9.-]+$/.test(label)) throw new Error(`${label} is no DKIM domain or selector`);
  if (key.asymmetricKeyType === "ed25519") return { ...given, key, algorithm: "ed25519-sha256" };
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== "rsa" || bits < 2048)
    throw new Error("DKIM takes RSA of 2048 bits or more, or Ed25519");
  return { ...given, key, algorithm: "rsa-sha256" };
}

/** The headers to sign in relaxed form (RFC 6376 3.4.2) and the list of their names for `h=`. */
function canonicalHeaders(head: string): { names: string; lines: string } {
  const found = new Map<string, string>();
  for (const field of head.split(/\r\n(?![ \t])/)) {
    const colon = field.indexOf(":");
    const name = field.slice(0, colon).toLowerCase();
    found.set(
      name,
      `${name}:${field
        .slice(colon + 1)
        .replace(/[ \t\r\n]+/g, " ")
        .trim()}\r\n`,
    );
  }
  const present = SIGNED.filter((name) => found.has(name));
  return {
    names: [...present, ...OVERSIGNED].join(":"),
    lines: present.map((name) => found.get(name)).join(""),
  };
}

async function signature(
  signing: Signing,
  headers: { names: string; lines: string },
  bodyHash: string,
): Promise<string> {
  const { algorithm, domain, selector, key } = signing;
  const time = Math.floor(Date.now() / 1000);
  const folds = [
    `v=1; a=${algorithm}; c=relaxed/relaxed; d=${domain};`,
    `s=${selector}; t=${time};`,
    `h=${headers.names.replace(/(.{1,60}:)/g, "$1\r\n ").trimEnd()};`,
    `bh=${bodyHash};`,
    "b=",
  ];
  const value = folds.join("\r\n ");
  const input = Buffer.from(`${headers.lines}dkim-signature:${value.replaceAll("\r\n", "")}`, "latin1");
  const b =
    algorithm === "rsa-sha256"
      ? await signed("sha256", input, key)
      : await signed(null, hash("sha256", input, "buffer"), key);
  return `DKIM-Signature: ${value}${b.replace(/.{1,72}/g, "\r\n $&")}\r\n`;
}

/** One signature in base64, made on the thread pool: RSA takes about a millisecond that others can use. */
function signed(digest: "sha256" | null, input: Buffer, key: KeyObject): Promise<string> {
  return new Promise((resolve, reject) => {
    sign(digest, input, key, (error, made) => (error ? reject(error) : resolve(made.toString("base64"))));
  });
}
