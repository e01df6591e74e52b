import { envelopeAddress } from "~/mail/outbound/address";
import type { Offers } from "~/mail/outbound/connection";
import type { Letter, Reply } from "~/mail/outbound/outcome";
import type { Wire } from "~/mail/outbound/wire";

/** One letter ready to be written. */
export interface Transaction {
  id: string;
  /** The MAIL and RCPT commands, each with its CRLF. */
  mail: string;
  rcpt: string;
  message: Wire;
  /** The first refusal among the replies to its envelope. */
  refusal?: { step: "mail" | "rcpt" | "data"; reply: Reply };
}

const no = (code: number, enhanced: string, text: string): Reply => ({ code, enhanced, text, local: true });

/**
 * Writes a letter's commands for a server, or answers with the reply that says why this letter cannot go there
 * (`reply.local`): an address that cannot be written, SMTPUTF8 not offered (RFC 6531), SIZE exceeded (RFC 1870).
 */
export function transaction(letter: Letter, message: Wire, offers: Offers): Transaction | Reply {
  const from = letter.from === "" ? { address: "", utf8: false } : envelopeAddress(letter.from);
  if (!from) return no(553, "5.1.7", "the sender's address cannot be written");
  const to = envelopeAddress(letter.to);
  if (!to) return no(553, "5.1.3", "the recipient's address cannot be written");
  if (to.utf8 && !offers.smtpUtf8) return no(553, "5.1.3", "the server takes no recipients beyond ASCII");
  if (from.utf8 && !offers.smtpUtf8) return no(553, "5.6.7", "the server takes no senders beyond ASCII");
  if (offers.maxSize > 0 && message.length > offers.maxSize)
    return no(552, "5.3.4", `${message.length} bytes, the server takes ${offers.maxSize}`);
  const size = offers.size ? ` SIZE=${message.length}` : "";
  const body = from.utf8 || to.utf8 ? (offers.eightBitMime ? " SMTPUTF8 BODY=8BITMIME" : " SMTPUTF8") : "";
  return {
    id: letter.id,
    mail: `MAIL FROM:<${from.address}>${size}${body}\r\n`,
    rcpt: `RCPT TO:<${to.address}>\r\n`,
    message,
  };
}

/** The reply for a letter whose message could not be made: ours to mend, so temporary. */
export function notMade(error: unknown): Reply {
  return no(451, "4.3.0", `the letter could not be made: ${error instanceof Error ? error.message : String(error)}`);
}
