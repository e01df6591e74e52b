import { timingSafeEqual } from "node:crypto";
import { base32, base32OfHex, uuidOf } from "./letters-of-hex";
import { mac } from "./mac";

/*
 * Return addresses that name their delivery and cannot be forged: "b+<id>.<hmac>@domain" for the envelope sender (VERP), "r+…" for
 * Reply-To. Id and HMAC are 128 bits each in base32 (RFC 4648, lower case): 55 octets of the 64 that RFC 5321 allows a local part,
 * and still readable when a mail system changes the case.
 */
const form = /^([br])\+([a-z2-7]{26})\.([a-z2-7]{26})@/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Both return addresses of one delivery, for the price of one HMAC. Throws a TypeError when the id is no UUID. */
export function returnAddresses(secret: string, deliveryId: string, domain: string): { bounce: string; reply: string } {
  if (!uuid.test(deliveryId)) throw new TypeError(`not a UUID: ${deliveryId.slice(0, 40)}`);
  const packed = base32OfHex(deliveryId);
  const { b, r } = sign(secret, packed);
  return { bounce: `b+${packed}.${b}@${domain}`, reply: `r+${packed}.${r}@${domain}` };
}

/** The envelope sender for one delivery. Throws a TypeError when the id is no UUID. */
export const verpAddress = (secret: string, deliveryId: string, domain: string) =>
  returnAddresses(secret, deliveryId, domain).bounce;

/** The Reply-To for one delivery. Throws a TypeError when the id is no UUID. */
export const replyAddress = (secret: string, deliveryId: string, domain: string) =>
  returnAddresses(secret, deliveryId, domain).reply;

/** The delivery that a bounce address names, in any case; null unless the HMAC holds. Constant-time in the HMAC. */
export const readVerp = (secret: string, address: string) => deliveryIn("b", secret, address);

/** The delivery that a reply address names, in any case; null unless the HMAC holds. Constant-time in the HMAC. */
export const readReply = (secret: string, address: string) => deliveryIn("r", secret, address);

type Purpose = "b" | "r";

function deliveryIn(purpose: Purpose, secret: string, address: string): string | null {
  const [, found, packed = "", mark = ""] =
    form.exec(address.slice(0, 320).trim().replace(/^</, "").toLowerCase()) ?? [];
  const id = unpack(packed);
  if (found !== purpose || !id) return null;
  if (!timingSafeEqual(Buffer.from(mark), Buffer.from(sign(secret, packed)[purpose]))) return null;
  return uuidOf(id);
}

let signer = { secret: "", sign: mac(Buffer.alloc(0)) };

/** Each purpose has 128 bits of its own: a bounce address is no reply address, and one does not tell the other. */
function sign(secret: string, packed: string): Record<Purpose, string> {
  if (signer.secret !== secret) signer = { secret, sign: mac(Buffer.from(secret)) };
  const marks = signer.sign(`return address:${packed}`);
  return { b: base32OfHex(marks.slice(0, 32)), r: base32OfHex(marks.slice(32)) };
}

/** 26 letters as 32 hex digits; null when the spare bits are set, so that every delivery has one address only. */
function unpack(letters: string): string | null {
  let bits = 0n;
  for (const letter of letters) bits = (bits << 5n) | BigInt(base32.indexOf(letter));
  if (letters.length !== 26 || bits & 3n) return null;
  return (bits >> 2n).toString(16).padStart(32, "0");
}
