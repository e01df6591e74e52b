declare const wire: unique symbol;
declare const canonical: unique symbol;

/**
 * A message as DATA carries it (RFC 5321 4.5.2): every line ends in CRLF, also the last; no bare CR or LF, no NUL;
 * leading dots are doubled. The line with the final dot is not part of it.
 */
export type Wire = Buffer & { readonly [wire]: true };

/**
 * A wire message that needs no dot doubled and whose body is its own relaxed canonical form (RFC 6376 3.4.4), so
 * that it can be hashed as it stands. Only letter templates make these.
 */
export type CanonicalWire = Wire & { readonly [canonical]: true };

/**
 * Prepares any raw message for DATA: bare CR and bare LF become CRLF and NUL is dropped, so that nothing inside
 * can end the message early (SMTP smuggling), then dots are doubled.
 */
export function toWire(raw: Buffer | string): Wire {
  const text = (typeof raw === "string" ? Buffer.from(raw) : raw).toString("latin1");
  const lines = text.replaceAll("\0", "").split(/\r\n|\r|\n/);
  if (lines.at(-1) === "") lines.pop();
  const stuffed = lines.map((line) => (line.startsWith(".") ? `.${line}\r\n` : `${line}\r\n`));
  return Buffer.from(stuffed.join(""), "latin1") as Wire;
}

/** The message without doubled dots, for carriers that double them themselves. */
export function fromWire(message: Wire): Buffer {
  if (message[0] !== 0x2e && !message.includes("\r\n.")) return message;
  return Buffer.from(message.toString("latin1").replace(/^\./gm, ""), "latin1");
}
