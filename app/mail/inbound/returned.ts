/** Lines with which mail systems begin the returned message in a plain text notice. */
const marker = new RegExp(
  [
    "^[-_=*> ]{0,80}(?:below this line is a copy|(?:this|enclosed|included|below|following|attached) is a copy of (?:the|your)",
    "(?:the )?(?:body|headers?) of the (?:original )?message|undelivered message[ :.-]*$|unsent message follows|returned (?:message|mail)[ -]*$",
    "original message(?: headers?| header follows| follows|[ :.-]*$)|message headers? follow|begin message header",
    "your original message(?: follows|[ :.-]*$)|start of returned message|header of the source mail|mail header follows|the original message headers)",
  ].join("|"),
  "im",
);
const firstHeader = /^(?:Received|Return-Path|X-Received|Delivered-To|Message-ID):[ \t]?\S/im;

/** Splits the text of a notice into the notice and the returned message (headers first), which may be "". */
export function splitReturned(text: string): { notice: string; returned: string } {
  const at = marker.exec(text);
  const header = firstHeader.exec(at ? text.slice(at.index) : text);
  const from = header ? header.index + (at?.index ?? 0) : -1;
  // a report about the message lists its fields inside the notice ("Message-id: …" before the diagnosis)
  const isQuoted = !at && from >= 0 && /^(?:diagnostic|reporting-mta|status|action)/im.test(text.slice(from));
  const cut = at?.index ?? (isQuoted ? -1 : from);
  if (cut < 0) return { notice: text, returned: "" };
  return { notice: text.slice(0, cut), returned: from < 0 ? "" : text.slice(from) };
}
