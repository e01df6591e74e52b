import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from "node:crypto";
import { config } from "~/config.server";
import { base64urlOfHex } from "~/mail/letters-of-hex";
import { mac } from "~/mail/mac";

// Key objects: from a plain buffer, Node makes one anew for each HMAC, which takes ten times as long as the HMAC.
const derived = (use: string) =>
  createSecretKey(Buffer.from(hkdfSync("sha256", config.secret, "", `grannsamverkan ${use}`, 32)));
const keys = { token: derived("token"), seal: derived("seal") };
const macOf = mac(derived("sign").export());

/** 256 random bits, base64url: for cookies and links. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Six random digits, leading zeros kept. */
export const newCode = (): string => randomInt(1_000_000).toString().padStart(6, "0");

/** What the database keeps of a token or code: HMAC-SHA-256 (hex), so that a stolen database cannot be searched for six digits. */
export const hashToken = (token: string): string => createHmac("sha256", keys.token).update(token).digest("hex");

/** SHA-256 (hex) of a session token, which is random enough to need no key. */
export const fingerprint = (token: string): string => createHash("sha256").update(token).digest("hex");

/** HMAC-SHA-256 (base64url, 128 bits) for addresses that the installation itself hands out, such as the opt-out link. */
export const sign = (message: string): string => base64urlOfHex(macOf(message).slice(0, 32));

/** Whether two short texts are equal, in time that does not tell where they differ. */
export function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

/** Encrypts (AES-256-GCM) what must lie in the database until a letter is sent, such as its code. */
export function seal(plain: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keys.seal, iv);
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** @throws Error when the text was not sealed by this installation or has been changed. */
export function unseal(sealed: string): string {
  const raw = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keys.seal, raw.subarray(0, 12));
  decipher.setAuthTag(raw.subarray(12, 28));
  return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString("utf8");
}
