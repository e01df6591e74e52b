import { createHmac, timingSafeEqual } from "node:crypto";

/*
 * Return addresses that name their delivery and cannot be forged: "b+<id>.<hmac>@domain" for the envelope sender (VERP), "r+…" for
 * Reply-To. Id and HMAC are 128 bits each in base32 (RFC 4648, lower case): 55 octets of the 64 that RFC 5321 allows a local part,
 * and still readable when a mail system changes the case.
 */
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
const form = /^([br])\+([a-z2-7]{26})\.([a-z2-7]{26})@/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The envelope sender for one delivery. Throws a TypeError when the id is no UUID. */
export const verpAddress = (secret: string, deliveryId: string, domain: string) =>
  addressFor("b", secret, deliveryId, domain);

/** The Reply-To for one delivery. Throws a TypeError when the id is no UUID. */
export const replyAddress = (secret: string, deliveryId: string, domain: string) =>
  addressFor("r", secret, deliveryId, domain);

/** The delivery that a bounce address names, in any case; null unless the HMAC holds. Constant-time in the HMAC. */
export const readVerp = (secret: string, address: string) => deliveryIn("b", secret, address);

/** The delivery that a reply address names, in any case; null unless the HMAC holds. Constant-time in the HMAC. */
export const readReply = (secret: string, address: string) => deliveryIn("r", secret, address);

type Purpose = "b" | "r";

function addressFor(purpose: Purpose, secret: string, deliveryId: string, domain: string): string {
  if (!uuid.test(deliveryId)) throw new TypeError(`not a UUID: ${deliveryId.slice(0, 40)}`);
  const id = Buffer.from(deliveryId.replaceAll("-", ""), "hex");
  return `${purpose}+${pack(id)}.${pack(sign(purpose, secret, id))}@${domain}`;
}

function deliveryIn(purpose: Purpose, secret: string, address: string): string | null {
  const [, found, packedId = "", packedMac = ""] =
    form.exec(address.slice(0, 320).trim().replace(/^</, "").toLowerCase()) ?? [];
  const id = unpack(packedId);
  const mac = unpack(packedMac);
  if (found !== purpose || !id || !mac) return null;
  if (!timingSafeEqual(mac, sign(purpose, secret, id))) return null;
  return id.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** 128 bits over purpose and id: a bounce address is no reply address. */
const sign = (purpose: Purpose, secret: string, id: Buffer) =>
  createHmac("sha256", secret).update(`${purpose}:`).update(id).digest().subarray(0, 16);

/** 16 octets as 26 letters; the last letter carries two spare zero bits. */
function pack(octets: Buffer): string {
  let bits = BigInt(`0x${octets.toString("hex")}`) << 2n;
  let letters = "";
  for (let n = 0; n < 26; n++, bits >>= 5n) letters = `${alphabet[Number(bits & 31n)]}${letters}`;
  return letters;
}

/** The inverse of `pack`; null when the spare bits are set, so that every delivery has one address only. */
function unpack(letters: string): Buffer | null {
  let bits = 0n;
  for (const letter of letters) bits = (bits << 5n) | BigInt(alphabet.indexOf(letter));
  if (letters.length !== 26 || bits & 3n) return null;
  return Buffer.from((bits >> 2n).toString(16).padStart(32, "0"), "hex");
}
