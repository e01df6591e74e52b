import { config } from "~/config.server";
import { uuidOf } from "~/mail/letters-of-hex";
import { signedHex } from "./signed-hex.server";

/** Who may answer which alert. */
export interface ReplyRight {
  alertId: string;
  personId: string;
}

/** Two UUIDs. */
const tokens = signedHex("reply.write", 32);

/**
 * The right to answer an alert as the person who got it: 65 characters of base64url that need no table, end never, and
 * cannot be made without the installation's secret.
 */
export const replyToken = ({ alertId, personId }: ReplyRight): string => tokens.token(alertId + personId);

/** What a token allows, or null for one that this installation has not made. */
export function readReplyToken(token: string): ReplyRight | null {
  const hex = tokens.read(token);
  return hex === null ? null : { alertId: uuidOf(hex.slice(0, 32)), personId: uuidOf(hex.slice(32)) };
}

/** The address of the page where the person answers the alert. */
export const replyPage = (right: ReplyRight): string => `${config.publicUrl}/svara/${replyToken(right)}`;
