import { config } from "~/config.server";
import { uuidOf } from "~/mail/letters-of-hex";
import { sign } from "./secrets.server";
import { signedHex } from "./signed-hex.server";

/** Which alert a reader may say something of. */
export interface RateRight {
  alertId: string;
  personId: string;
}

/** The alert's UUID and the person's. */
const tokens = signedHex("alert.rate", 32);

/** The right to say whether an alert was of use: 65 characters of base64url that need no table and never end. */
export const rateToken = ({ alertId, personId }: RateRight): string => tokens.token(alertId + personId);

/** What a token allows, or null for one that this installation has not made. */
export function readRateToken(token: string): RateRight | null {
  const hex = tokens.read(token);
  return hex === null ? null : { alertId: uuidOf(hex.slice(0, 32)), personId: uuidOf(hex.slice(32)) };
}

/** Where the letter's link leads: a page with two buttons. Looking changes nothing. */
export const rateAddress = (right: RateRight): string => `${config.publicUrl}/nytta/${rateToken(right)}`;

/** Who said it, for the database: one answer each, and nobody to be told from it without the installation's secret. */
export const raterOf = ({ alertId, personId }: RateRight): string => sign(`alert.rated ${alertId} ${personId}`);
