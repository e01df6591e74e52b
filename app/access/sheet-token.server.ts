import { uuidOf } from "~/mail/letters-of-hex";
import { signedHex } from "./signed-hex.server";

/** The alert's UUID. */
const tokens = signedHex("alert.sheet", 16);

/** Lets whoever has an alert's sheet in hand read it on a screen: it names nobody and cannot be made without the secret. */
export const sheetToken = (alertId: string): string => tokens.token(alertId);

/** The alert of a token, or null for one that this installation has not made. */
export function readSheetToken(token: string): string | null {
  const hex = tokens.read(token);
  return hex === null ? null : uuidOf(hex);
}

/** Where the code on an alert's sheet leads. */
export const sheetPath = (alertId: string): string => `/blad/${sheetToken(alertId)}`;
