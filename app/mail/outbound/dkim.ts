import { createPrivateKey, hash, type KeyObject, sign } from "node:crypto";
import { headerCanonicaliser } from "~/mail/outbound/canonical-headers";
import { Ed25519Signer } from "~/mail/outbound/ed25519";
import { allocate } from "~/mail/outbound/pieces";
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

/**
 * Makes a signer (RFC 6376, relaxed/relaxed; RFC 8463 for Ed25519) that adds one signature for each key. Signing
 * runs on other threads. Throws on a key of another kind or an RSA key under 2048 bits.
 */
export function dkimSigner(keys: readonly DkimKey[]): Signer {
  const signatures = keys.map((key) => new Signature(key));
  const canonical = headerCanonicaliser();
  return async (message) => {
    const end = message.indexOf("\r\n\r\n");
    // A template's body is canonical as it stands (see CanonicalWire).
    const bodyHash = hash("sha256", message.subarray(end + 4), "base64");
    const { names, lines } = canonical(message.toString("latin1", 0, end + 2));
    const headers = await Promise.all(signatures.map((signature) => signature.make(names, lines, bodyHash)));
    return prefixed(headers.join(""), message);
  };
}

function prefixed(headers: string, message: Buffer): CanonicalWire {
  const signed = allocate(headers.length + message.length);
  signed.write(headers, "latin1");
  signed.set(message, headers.length);
  return signed as CanonicalWire;
}

/** Signs the input of a signature (RFC 6376 3.7). */
type Sign = (input: Buffer) => Promise<Buffer>;

const withRsa =
  (key: KeyObject): Sign =>
  (input) =>
    new Promise((resolve, reject) => {
      sign("sha256", input, key, (error, signature) => (error ? reject(error) : resolve(signature)));
    });

function withEd25519(pem: string): Sign {
  const signer = new Ed25519Signer(pem);
  return (input) => signer.sign(hash("sha256", input, "buffer"));
}

/** Signatures of one key. */
class Signature {
  readonly #sign: Sign;
  readonly #algorithm: "rsa-sha256" | "ed25519-sha256";
  readonly #owner: string;
  #names = "";
  #fixed = { written: "", canonical: "" }; // all before the time, for these names

  constructor({ domain, selector, privateKey }: DkimKey) {
    for (const label of [domain, selector])
      if (!/^[A-Za-z0-9.-]+$/.test(label)) throw new Error(`${label} is no DKIM domain or selector`);
    const key = createPrivateKey(privateKey);
    this.#algorithm = algorithm(key);
    this.#sign = this.#algorithm === "rsa-sha256" ? withRsa(key) : withEd25519(privateKey);
    this.#owner = `d=${domain};\r\n s=${selector}`;
  }

  /** Makes the DKIM-Signature header for headers in relaxed form and a body hash in base64. */
  async make(names: string, lines: string, bodyHash: string): Promise<string> {
    if (names !== this.#names) this.#prepare(names);
    const { written, canonical } = this.#fixed;
    const time = Math.floor(Date.now() / 1000);
    const signature = await this.#sign(Buffer.from(`${lines}${canonical} t=${time}; bh=${bodyHash}; b=`, "latin1"));
    return `${written}\r\n t=${time};\r\n bh=${bodyHash};\r\n b=${folded(signature.toString("base64"))}\r\n`;
  }

  #prepare(names: string): void {
    const list = names.replace(/(.{1,60}:)/g, "$1\r\n ").trimEnd();
    const value = `v=1; a=${this.#algorithm}; c=relaxed/relaxed; ${this.#owner};\r\n h=${list};`;
    this.#names = names;
    this.#fixed = {
      written: `DKIM-Signature: ${value}`,
      canonical: `dkim-signature:${value.replaceAll("\r\n", "")}`,
    };
  }
}

function algorithm(key: KeyObject): "rsa-sha256" | "ed25519-sha256" {
  if (key.asymmetricKeyType === "ed25519") return "ed25519-sha256";
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType === "rsa" && bits >= 2048) return "rsa-sha256";
  throw new Error("DKIM takes RSA of 2048 bits or more, or Ed25519");
}

/** Base64 in lines of 72; white space in `b=` counts for nothing. */
function folded(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at += 72) out += `\r\n ${text.slice(at, at + 72)}`;
  return out;
}
