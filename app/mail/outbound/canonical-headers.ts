/** Header fields in relaxed form, ready to be signed. */
export interface CanonicalHeaders {
  /** For `h=`, in the order of `lines`. */
  names: string;
  /** One `name:value` + CRLF each. */
  lines: string;
}

// Always there and allowed once (RFC 5322 3.6): signed once more than present, so that none can be added.
const OVERSIGNED = "from:to:subject:date:message-id";
const SIGNED = new Set([
  ...OVERSIGNED.split(":"),
  "reply-to",
  "in-reply-to",
  "references",
  "list-id",
  "list-unsubscribe",
  "list-unsubscribe-post",
  "auto-submitted",
  "feedback-id",
  "content-language",
  "mime-version",
  "content-type",
]);

/**
 * Picks the headers to sign out of a message head and brings them into relaxed form (RFC 6376 3.4.2). The same
 * function for all letters of a mailing: from From on their heads are alike, and the last such part is kept.
 */
export function headerCanonicaliser(): (head: string) => CanonicalHeaders {
  let alike = "";
  let alikeSigned: CanonicalHeaders = { names: "", lines: "" };
  return (head) => {
    const at = head.indexOf("\r\nFrom: ");
    const own = relaxed(head.slice(0, Math.max(at, 0)));
    const rest = at < 0 ? head : head.slice(at + 2);
    if (rest !== alike) {
      alike = rest;
      alikeSigned = relaxed(rest);
    }
    return { names: `${own.names}${alikeSigned.names}${OVERSIGNED}`, lines: own.lines + alikeSigned.lines };
  };
}

function relaxed(fields: string): CanonicalHeaders {
  let names = "";
  let lines = "";
  for (const field of fields.split(/\r\n(?![ \t])/)) {
    const colon = field.indexOf(":");
    const name = field.slice(0, colon).toLowerCase();
    if (!SIGNED.has(name)) continue;
    const value = field.slice(colon + 1);
    names += `${name}:`;
    lines += `${name}:${/[\t\r\n]| {2}/.test(value) ? value.replace(/[ \t\r\n]+/g, " ").trim() : value.trim()}\r\n`;
  }
  return { names, lines };
}
