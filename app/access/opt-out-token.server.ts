import { config } from "~/config.server";
import { uuidOf } from "~/mail/letters-of-hex";
import { signedHex } from "./signed-hex.server";

/** What somebody can stop by one click; each has its own link, which its place in this list stands in. */
export const optOutKinds = ["warning", "tip", "notice", "digest"] as const;
export type OptOutKind = (typeof optOutKinds)[number];

export interface OptOutRight {
  personId: string;
  kind: OptOutKind;
}

/** One byte for the kind, sixteen for the person's UUID. */
const tokens = signedHex("letter.optOut", 17);

/**
 * The right to stop one kind of letters to one person: 45 characters of base64url that need no table, end never,
 * and cannot be made without the installation's secret.
 */
export const optOutToken = (personId: string, kind: OptOutKind): string =>
  tokens.token(`0${optOutKinds.indexOf(kind)}${personId}`);

/** What a token allows, or null for one that this installation has not made. */
export function readOptOutToken(token: string): OptOutRight | null {
  const hex = tokens.read(token);
  const kind = hex === null ? undefined : optOutKinds[Number.parseInt(hex.slice(0, 2), 16)];
  return hex !== null && kind ? { kind, personId: uuidOf(hex.slice(2)) } : null;
}

/**
 * Addresses for a letter that can be stopped. `oneClick` is for the List-Unsubscribe header (RFC 8058: a POST to it
 * stops at once, a GET leads to the page); `page` is for the link in the letter, where one can also change one's mind.
 */
export function optOutAddresses(personId: string, kind: OptOutKind): { oneClick: string; page: string } {
  const oneClick = `${config.publicUrl}/avregistrera/${optOutToken(personId, kind)}`;
  return { oneClick, page: `${oneClick}/bekrafta` };
}
