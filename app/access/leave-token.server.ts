import { config } from "~/config.server";
import { uuidOf } from "~/mail/letters-of-hex";
import { signedHex } from "./signed-hex.server";

/** A person's UUID. */
const tokens = signedHex("membership.end", 16);

/** The right to leave areas: 44 characters that need no table and work as long as the letter lies in a mailbox. */
export const leaveToken = (personId: string): string => tokens.token(personId);

/** Whose token it is, or null for one that this installation has not made. */
export function leaveTokenOf(token: string): string | null {
  const hex = tokens.read(token);
  return hex && uuidOf(hex);
}

/** The page where a letter's reader says that they have moved. */
export const leaveAddress = (personId: string): string => `${config.publicUrl}/flytta/${leaveToken(personId)}`;
