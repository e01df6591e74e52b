/** The value of a hex digit by its character code; 255 for what is none. */
const digits = new Uint8Array(128).fill(255);
for (let value = 0; value < 16; value++)
  for (const digit of [value.toString(16), value.toString(16).toUpperCase()]) digits[digit.charCodeAt(0)] = value;

const hyphen = 0x2d;
/** As much as anybody writes at once; all use the same, since a large mailing writes five of them for each letter. */
const room = Buffer.alloc(256);

/**
 * Writes bytes in the letters of an alphabet of 32 or 64 (RFC 4648), without padding; the spare bits of the last letter
 * are zero. The function takes at most 128 bytes in hex, where the hyphens of UUIDs may stand, and throws a TypeError
 * on anything else.
 */
function lettersOfHex(alphabet: string): (hex: string) => string {
  const bits = Math.log2(alphabet.length);
  const letters = Buffer.from(alphabet, "latin1");
  const last = letters.length - 1;
  return (hex) => {
    let length = 0;
    let value = 0;
    let count = 0;
    for (let i = 0; i < hex.length; i++) {
      const code = hex.charCodeAt(i);
      if (code === hyphen) continue;
      const digit = digits[code] ?? 255;
      if (digit === 255 || length === room.length) throw new TypeError(`no bytes in hex: ${hex.slice(0, 40)}`);
      value = ((value << 4) | digit) & 0xfff;
      count += 4;
      if (count < bits) continue;
      count -= bits;
      room[length++] = letters[(value >> count) & last]!;
    }
    if (count > 0) room[length++] = letters[(value << (bits - count)) & last]!;
    return room.toString("latin1", 0, length);
  };
}

/** In lower case, for what mail systems may write in capitals. */
export const base32 = "abcdefghijklmnopqrstuvwxyz234567";
export const base32OfHex = lettersOfHex(base32);
/** Base64 for addresses of pages (RFC 4648 5). */
export const base64urlOfHex = lettersOfHex("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

/** The UUID of sixteen bytes in hex. */
export const uuidOf = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
