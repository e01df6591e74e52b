import { createPrivateKey, hash, type KeyObject, sign } from "node:crypto";
import { headerCanonicaliser } from "~/mail/outbound/canonical-headers";
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
 * runs on the thread pool. Throws on a key of another kind or an RSA key under 2048 bits.
 */
export function dkimSigner(keys: readonly DkimKey[]): Signer {
  const signatures = keys.map((key) => new Signature(key));
  const canonical = headerCanonicaliser();
  return (message) => {
    const end = message.indexOf("\r\n\r\n");
    // A template's body is canonical as it stands (see CanonicalWire).
    const bodyHash = hash("sha256", message.subarray(end + 4), "base64");
    const { names, lines } = canonical(message.toString("latin1", 0, end + 2));
    return new Promise((resolve, reject) => {
      const headers: string[] = [];
      let open = signatures.length;
      signatures.forEach((signature, i) => {
        signature.make(names, lines, bodyHash, (error, header) => {
          if (error) return reject(error);
          headers[i] = header;
          if (--open === 0) resolve(prefixed(headers.join(""), message));
        });
      });
    });
  };
}

function prefixed(headers: string, message: Buffer): CanonicalWire {
  const signed = allocate(headers.length + message.length);
  signed.write(headers, "latin1");
  signed.set(message, headers.length);
  return signed as CanonicalWire;
}

/** Signatures of one key. */
class Signature {
  readonly #key: KeyObject;
  readonly #algorithm: "rsa-sha256" | "ed25519-sha256";
  readonly #owner: string;
  #names = "";
  #fixed = { written: "", canonical: "" }; // all before the time, for these names

  constructor({ domain, selector, privateKey }: DkimKey) {
    for (const label of [domain, selector])
      if (!/^[A-Za-z0-9.-]+$/.test(label)) throw new Error(`${label} is no DKIM domain or selector`);
    this.#key = createPrivateKey(privateKey);
    this.#algorithm = algorithm(this.#key);
    this.#owner = `d=${domain};\r\n s=${selector}`;
  }

  /** Makes the DKIM-Signature header for headers in relaxed form and a body hash in base64. */
  make(names: string, lines: string, bodyHash: string, done: (error: Error | null, header: string) => void): void {
    if (names !== this.#names) this.#prepare(names);
    const { written, canonical } = this.#fixed;
    const time = Math.floor(Date.now() / 1000);
    const input = Buffer.from(`${lines}${canonical} t=${time}; bh=${bodyHash}; b=`, "latin1");
    const made = (error: Error | null, signature: Buffer) => {
      if (error) done(error, "");
      else
        done(null, `${written}\r\n t=${time};\r\n bh=${bodyHash};\r\n b=${folded(signature.toString("base64"))}\r\n`);
    };
    if (this.#algorithm === "rsa-sha256") sign("sha256", input, this.#key, made);
    else sign(null, hash("sha256", input, "buffer"), this.#key, made);
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
