import { type Attachment, type ParsedMail, simpleParser } from "mailparser";
import { type Fields, fieldsOf } from "~/mail/inbound/fields";
import { type Report, reportInText, reportOf } from "~/mail/inbound/report";
import { splitReturned } from "~/mail/inbound/returned";
import { sesNotificationIn } from "~/mail/inbound/ses";

/** A mail that came in, reduced to what its classification needs. */
export interface Inbound {
  headers: Fields;
  /** Whom From names, decoded; null when it names no address. */
  sender: { name: string; address: string } | null;
  /** Decoded (RFC 2047), "" when absent. */
  subject: string;
  /** What the sending system or person wrote, without the returned message, at most 64 KB. */
  text: string;
  /** All that was written, with what it quotes, at most 64 KB: a person may write below a quotation. */
  whole: string;
  /** Files and pictures enclosed by a person; reports and returned messages are none. */
  enclosed: number;
  /** The body as it came, for mails whose MIME structure is broken, at most 64 KB. */
  body: string;
  report: Report | null;
  /** The fields of an ARF report (RFC 5965). */
  feedback: Fields | null;
  /** Header of the letter of ours that is returned or complained about. */
  original: Fields | null;
}

/** A notice stands in front of the letter it returns: nothing beyond this is looked at. */
const rawCap = 262_144;
const textCap = 65_536;
const originals = /^(?:message\/(?:rfc822|partial|global|rfc822-headers|global-headers)|text\/rfc822-headers)$/;

/**
 * Reads one mail in a single MIME parse (a second for a report that was forwarded). Never throws: of an ugly mail (truncated,
 * wrong charset, no MIME at all, megabytes, NULs) it returns what could be read.
 */
export async function readInbound(raw: Buffer): Promise<Inbound> {
  const mail = raw.subarray(0, rawCap);
  const body = cleaned(bodyOf(mail));
  const parsed = await parse(mail);
  const parts = parsed?.attachments ?? [];
  const whole = cleaned(parsed?.text || (parsed ? "" : body));
  const { notice, returned } = splitReturned(whole);
  const status = partOf(parts, /^message\/(?:global-)?delivery-status$/);
  const nested = status === null ? await nestedReport(parts) : null;
  const ses = status === null ? sesNotificationIn(notice) : null;
  const original = parts.find((part) => originals.test(part.contentType));
  return {
    headers: headersOf(parsed, mail),
    sender: senderOf(parsed),
    subject: (parsed?.subject ?? "").slice(0, 998),
    text: notice,
    whole,
    enclosed: parts.filter(({ contentType }) => !/^message\/|^text\/rfc822-headers$/.test(contentType)).length,
    body,
    report: status === null ? (nested ?? ses?.report ?? reportInText(notice)) : reportOf(status),
    feedback: feedbackOf(parts) ?? ses?.feedback ?? null,
    original: original ? fieldsOf(headOf(content(original))) : returned ? fieldsOf(headOf(returned)) : null,
  };
}

async function parse(mail: Buffer): Promise<ParsedMail | null> {
  try {
    return await simpleParser(mail, {
      keepDeliveryStatus: true,
      ignoreEmbedded: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      checksumAlgo: false,
      maxHtmlLengthToParse: 4 * textCap,
    });
  } catch {
    return null;
  }
}

const content = (part: Attachment) => cleaned(part.content.subarray(0, textCap).toString("utf8"));

function partOf(parts: Attachment[], type: RegExp): string | null {
  const found = parts.filter((part) => type.test(part.contentType));
  return found.length ? found.map(content).join("\n\n") : null;
}

function feedbackOf(parts: Attachment[]): Fields | null {
  const part = partOf(parts, /^message\/feedback-report$/);
  return part === null ? null : fieldsOf(part);
}

/** A report that somebody forwarded as an attached message. */
async function nestedReport(parts: Attachment[]): Promise<Report | null> {
  const inner = parts.find(
    (part) => part.contentType === "message/rfc822" && /multipart\/report/i.test(headOf(content(part))),
  );
  if (!inner) return null;
  const status = partOf(
    (await parse(inner.content.subarray(0, rawCap)))?.attachments ?? [],
    /^message\/delivery-status$/,
  );
  return status === null ? null : reportOf(status);
}

function headersOf(parsed: ParsedMail | null, mail: Buffer): Fields {
  if (parsed?.headerLines?.length) return fieldsOf(parsed.headerLines.map(({ line }) => line).join("\n"));
  return fieldsOf(headOf(mail.subarray(0, textCap).toString("utf8")));
}

function senderOf(parsed: ParsedMail | null): Inbound["sender"] {
  const { name = "", address } = parsed?.from?.value[0] ?? {};
  return address ? { name: name.slice(0, 200), address: address.slice(0, 320) } : null;
}

/** Up to the first empty line. */
function headOf(text: string): string {
  const end = text.search(/\r?\n[ \t]*\r?\n/);
  return end < 0 ? text : text.slice(0, end);
}

function bodyOf(mail: Buffer): string {
  const text = mail.subarray(0, 4 * textCap).toString("utf8");
  return text.slice(headOf(text).length);
}

/** Without NULs, undecoded soft line breaks undone (a rule of ==== is none), capped. */
const cleaned = (text: string) =>
  text
    .slice(0, textCap)
    .replaceAll("\0", "")
    .replace(/(?<!=)=\r?\n/g, "")
    .replace(/\r\n?/g, "\n");
