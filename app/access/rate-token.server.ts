import { config } from "~/config.server";
import { sameText, sign } from "./secrets.server";

/** Which alert a reader may say something of. */
export interface RateRight {
  alertId: string;
  personId: string;
}

/** 32 bytes in base64url: the alert's UUID and the person's. */
const packedLength = 43;

const signed = (packed: string) => sign(`alert.rate ${packed}`);

/** The right to say whether an alert was of use: 65 characters of base64url that need no table and never end. */
export function rateToken({ alertId, personId }: RateRight): string {
  const packed = Buffer.from((alertId + personId).replaceAll("-", ""), "hex").toString("base64url");
  return packed + signed(packed);
}

/** What a token allows, or null for one that this installation has not made. */
export function readRateToken(token: string): RateRight | null {
  const packed = token.slice(0, packedLength);
  if (!sameText(token.slice(packedLength), signed(packed))) return null;
  const hex = Buffer.from(packed, "base64url").toString("hex");
  const [alertId = "", personId = ""] = [hex.slice(0, 32), hex.slice(32)].map((one) =>
    one.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
  );
  return { alertId, personId };
}

/** Where the letter's link leads: a page with two buttons. Looking changes nothing. */
export const rateAddress = (right: RateRight): string => `${config.publicUrl}/nytta/${rateToken(right)}`;

/** Who said it, for the database: one answer each, and nobody to be told from it without the installation's secret. */
export const raterOf = ({ alertId, personId }: RateRight): string => sign(`alert.rated ${alertId} ${personId}`);
