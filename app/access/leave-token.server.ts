import { config } from "~/config.server";
import { sameText, sign } from "./secrets.server";

/** A person's UUID in base64url. */
const packedLength = 22;

const pack = (personId: string) => Buffer.from(personId.replaceAll("-", ""), "hex").toString("base64url");
const unpack = (packed: string) =>
  Buffer.from(packed, "base64url")
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
const signed = (packed: string) => sign(`membership.end ${packed}`);

/** The right to leave areas: 44 characters that need no table and work as long as the letter lies in a mailbox. */
export function leaveToken(personId: string): string {
  const packed = pack(personId);
  return packed + signed(packed);
}

/** Whose token it is, or null for one that this installation has not made. */
export function leaveTokenOf(token: string): string | null {
  const packed = token.slice(0, packedLength);
  return sameText(token.slice(packedLength), signed(packed)) ? unpack(packed) : null;
}

/** The page where a letter's reader says that they have moved. */
export const leaveAddress = (personId: string): string => `${config.publicUrl}/flytta/${leaveToken(personId)}`;
