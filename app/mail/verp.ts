import { timingSafeEqual } from "node:crypto";
import { mac } from "./mac";

/*
 * Return addresses that name their delivery and cannot be forged: "b+<id>.<hmac>@domain" for the envelope sender (VERP), "r+…" for
 * Reply-To. Id and HMAC are 128 bits each in base32 (RFC 4648, lower case): 55 octets of the 64 that RFC 5321 allows a local part,
 * and still readable when a mail system changes the case.
 */
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
const form = /^([br])\+([a-z2-7]{26})\.([a-z2-7]{26})@/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Both return addresses of one delivery, for the price of one HMAC. Throws a TypeError when the id is no UUID. */
export function returnAddresses(secret: string, deliveryId: string, domain: string): { bounce: string; reply: string } {
  if (!uuid.test(deliveryId)) throw new TypeError(`not a UUID: ${deliveryId.slice(0, 40)}`);
  const id = deliveryId.replaceAll("-", "").toLowerCase();
  const packed = pack(id);
  const marks = sign(secret, id);
  return { bounce: `b+${packed}.${pack(marks.b)}@${domain}`, reply: `r+${packed}.${pack(marks.r)}@${domain}` };
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
  const [, found, packedId = "", packedMac = ""] =
    form.exec(address.slice(0, 320).trim().replace(/^</, "").toLowerCase()) ?? [];
  const id = unpack(packedId);
  const mark = unpack(packedMac);
  if (found !== purpose || !id || !mark) return null;
  if (!timingSafeEqual(Buffer.from(mark), Buffer.from(sign(secret, id)[purpose]))) return null;
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

let signer = { secret: "", sign: mac(Buffer.alloc(0)) };

/** Each purpose has 128 bits of its own: a bounce address is no reply address, and one does not tell the other. */
function sign(secret: string, id: string): Record<Purpose, string> {
  if (signer.secret !== secret) signer = { secret, sign: mac(Buffer.from(secret)) };
  const marks = signer.sign(`return address:${id}`);
  return { b: marks.slice(0, 32), r: marks.slice(32) };
}

/** The value of a hex digit by its character code. */
const digits = Uint8Array.from({ length: 103 }, (_, code) => "0123456789abcdef".indexOf(String.fromCharCode(code)));
const pairs = Array.from({ length: 1024 }, (_, bits) => alphabet[bits >> 5]! + alphabet[bits & 31]!);

/** 128 bits, 32 hex digits, as 26 letters, two at a time; the last one carries two spare zero bits. */
function pack(hex: string): string {
  let [letters, bits, count] = ["", 0, 0];
  for (let i = 0; i < 32; i++) {
    bits = ((bits << 4) | digits[hex.charCodeAt(i)]!) & 0x3fff;
    count += 4;
    if (count < 10) continue;
    count -= 10;
    letters += pairs[(bits >> count) & 1023]!;
  }
  return letters + pairs[(bits << 2) & 1023]!;
}

/** The inverse of `pack`; null when the spare bits are set, so that every delivery has one address only. */
function unpack(letters: string): string | null {
  let bits = 0n;
  for (const letter of letters) bits = (bits << 5n) | BigInt(alphabet.indexOf(letter));
  if (letters.length !== 26 || bits & 3n) return null;
  return (bits >> 2n).toString(16).padStart(32, "0");
}
