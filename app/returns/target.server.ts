import { config } from "~/config.server";
import type { Fields } from "~/mail/inbound/fields";
import type { Inbound } from "~/mail/inbound/read";
import { readReply, readVerp } from "~/mail/verp";
import { emailKey } from "~/people/email";

/**
 * Which address of ours a mail came to: a delivery's own for failures (`bounce`) or for answers (`reply`), proved by its
 * HMAC, or the sender's address that all letters share (`shared`), which proves nothing.
 */
export type Target = { by: "bounce" | "reply"; deliveryId: string } | { by: "shared" };

/** The delivery that an address names, if its HMAC holds. */
function named(address: string): Extract<Target, { deliveryId: string }> | null {
  const bounced = readVerp(config.secret, address);
  if (bounced) return { by: "bounce", deliveryId: bounced };
  const answered = readReply(config.secret, address);
  return answered ? { by: "reply", deliveryId: answered } : null;
}

/** What an envelope recipient is to us; null for every address that is not ours or is forged. */
export function targetOf(address: string): Target | null {
  const own = named(address);
  if (own) return own;
  return emailKey(address) === emailKey(config.mailFrom) ? { by: "shared" } : null;
}

/** Fields in which mailboxes keep the envelope recipient, and those that a sender writes. */
const recipientFields = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-rcpt-to", "to", "cc"];
/** Fields of a returned letter, or of a complaint about it, that carry its return addresses. */
const letterFields = ["return-path", "original-mail-from", "x-envelope-from", "x-original-mail-from", "reply-to"];

function namedIn(fields: Fields | null, names: readonly string[]) {
  const values = names.flatMap((name) => fields?.get(name) ?? []);
  const words = values.flatMap((value) => value.slice(0, 2_048).split(/[\s<>()[\]"',;:]+/));
  return words.map(named).find((found) => found !== null) ?? null;
}

/** For a mail without its envelope: the delivery that its recipient fields name, else the shared address. */
export const targetIn = ({ headers }: Inbound): Target => namedIn(headers, recipientFields) ?? { by: "shared" };

/** The delivery that the letter inside a report names by its own return addresses: complaints come to no VERP address. */
export const targetInside = ({ original, feedback }: Inbound) =>
  namedIn(feedback, letterFields) ?? namedIn(original, letterFields);
