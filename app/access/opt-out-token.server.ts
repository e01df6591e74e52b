import { config } from "~/config.server";
import { sameText, sign } from "./secrets.server";

/** What somebody can stop by one click; each has its own link, which its place in this list stands in. */
export const optOutKinds = ["warning", "tip", "notice", "digest"] as const;
export type OptOutKind = (typeof optOutKinds)[number];

export interface OptOutRight {
  personId: string;
  kind: OptOutKind;
}

/** 17 bytes in base64url: one for the kind, sixteen for the person's UUID. */
const packedLength = 23;

function pack({ personId, kind }: OptOutRight): string {
  return Buffer.from(`0${optOutKinds.indexOf(kind)}${personId.replaceAll("-", "")}`, "hex").toString("base64url");
}

function unpack(packed: string): OptOutRight | null {
  const bytes = Buffer.from(packed, "base64url");
  const kind = optOutKinds[bytes[0] ?? -1];
  const uuid = bytes.toString("hex", 1);
  return kind ? { kind, personId: uuid.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") } : null;
}

const signed = (packed: string) => sign(`letter.optOut ${packed}`);

/**
 * The right to stop one kind of letters to one person: 45 characters of base64url that need no table, end never,
 * and cannot be made without the installation's secret.
 */
export function optOutToken(personId: string, kind: OptOutKind): string {
  const packed = pack({ personId, kind });
  return packed + signed(packed);
}

/** What a token allows, or null for one that this installation has not made. */
export function readOptOutToken(token: string): OptOutRight | null {
  const packed = token.slice(0, packedLength);
  return sameText(token.slice(packedLength), signed(packed)) ? unpack(packed) : null;
}

/**
 * Addresses for a letter that can be stopped. `oneClick` is for the List-Unsubscribe header (RFC 8058: a POST to it
 * stops at once, a GET leads to the page); `page` is for the link in the letter, where one can also change one's mind.
 */
export function optOutAddresses(personId: string, kind: OptOutKind): { oneClick: string; page: string } {
  const oneClick = `${config.publicUrl}/avregistrera/${optOutToken(personId, kind)}`;
  return { oneClick, page: `${oneClick}/bekrafta` };
}
