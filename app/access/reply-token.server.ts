import { config } from "~/config.server";
import { sameText, sign } from "./secrets.server";

/** Who may answer which alert. */
export interface ReplyRight {
  alertId: string;
  personId: string;
}

/** 32 bytes in base64url: two UUIDs. */
const packedLength = 43;

const pack = ({ alertId, personId }: ReplyRight): string =>
  Buffer.from((alertId + personId).replaceAll("-", ""), "hex").toString("base64url");

const uuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

function unpack(packed: string): ReplyRight {
  const hex = Buffer.from(packed, "base64url").toString("hex");
  return { alertId: uuid(hex.slice(0, 32)), personId: uuid(hex.slice(32)) };
}

const signed = (packed: string) => sign(`reply.write ${packed}`);

/**
 * The right to answer an alert as the person who got it: 65 characters of base64url that need no table, end never, and
 * cannot be made without the installation's secret.
 */
export function replyToken(right: ReplyRight): string {
  const packed = pack(right);
  return packed + signed(packed);
}

/** What a token allows, or null for one that this installation has not made. */
export function readReplyToken(token: string): ReplyRight | null {
  const packed = token.slice(0, packedLength);
  return sameText(token.slice(packedLength), signed(packed)) ? unpack(packed) : null;
}

/** The address of the page where the person answers the alert. */
export const replyPage = (right: ReplyRight): string => `${config.publicUrl}/svara/${replyToken(right)}`;
