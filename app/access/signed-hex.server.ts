import { base64urlOfHex } from "~/mail/letters-of-hex";
import { sameText, sign } from "./secrets.server";

/** Makes and reads the tokens of one use. */
export interface SignedHex {
  /** The bytes (in hex, where the hyphens of UUIDs may stand) and their signature, in base64url. */
  token(hex: string): string;
  /** The bytes in hex of a token that this installation has made for this use; else null. */
  read(token: string): string | null;
}

/**
 * Tokens that need no table, end never by themselves and cannot be made without the installation's secret.
 * @param use is signed with the bytes, so that no token opens anything but what it was made for
 * @param bytes how many a token carries
 */
export function signedHex(use: string, bytes: number): SignedHex {
  const packedLength = Math.ceil((bytes * 4) / 3);
  const signed = (packed: string) => sign(`${use} ${packed}`);
  return {
    token(hex) {
      const packed = base64urlOfHex(hex);
      return packed + signed(packed);
    },
    read(token) {
      const packed = token.slice(0, packedLength);
      if (!sameText(token.slice(packedLength), signed(packed))) return null;
      return Buffer.from(packed, "base64url").toString("hex");
    },
  };
}
