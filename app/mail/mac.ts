import { hash } from "node:crypto";

const block = 64;
const digest = 32;

/**
 * HMAC-SHA-256 (RFC 2104) with a key that is prepared once; the function takes text and returns hex. A large mailing
 * makes two for each letter, and the objects of `createHmac` cost twice as much and must be collected.
 */
export function mac(key: Uint8Array): (message: string) => string {
  const own = key.length > block ? hash("sha256", key, "buffer") : key;
  const padded = (octet: number, room: number) => Buffer.alloc(block + room).fill(octet, 0, block);
  const outer = padded(0x5c, digest);
  let inner = padded(0x36, 256);
  own.forEach((byte, i) => {
    outer[i]! ^= byte;
    inner[i]! ^= byte;
  });
  return (message) => {
    if (message.length * 3 > inner.length - block) inner = Buffer.concat([inner], block + message.length * 3);
    const end = block + inner.write(message, block);
    outer.write(hash("sha256", inner.subarray(0, end), "binary"), block, "latin1");
    return hash("sha256", outer, "hex");
  };
}
