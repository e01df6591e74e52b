import { envelopeAddress } from "~/mail/outbound/address";

const LINE = 76;
/** Bytes that fit into one base64 encoded-word of 75 characters (RFC 2047 section 2). */
const WORD_BYTES = 45;

/** A person or an address list's name with its address. */
export interface Mailbox {
  name?: string;
  address: string;
}

/** One line of text: every run of white space and control characters becomes one space. */
export function singleLine(text: string): string {
  if (/^(?:[!-~\u00a1-\u024f]| (?! |$))*$/.test(text)) return text;
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** A header of free text, folded at 76 and encoded (RFC 2047) where it is not plain ASCII. Ends in CRLF. */
export function textHeader(name: string, value: string): string {
  const text = singleLine(value);
  const head = `${name}: `;
  return `${head}${isPlain(text, LINE - head.length) ? text : encodedWords(text, head.length)}\r\n`;
}

/**
 * An address header (To, Reply-To), the name quoted or encoded. Ends in CRLF.
 * Throws when the address cannot be written safely.
 */
export function mailboxHeader(name: string, mailbox: Mailbox): string {
  const target = envelopeAddress(mailbox.address);
  if (!target) throw new Error(`${name} has no valid address`);
  return namedHeader(name, mailbox.name ?? "", target.address);
}

/** `List-Id: name <id>` (RFC 2919). Throws when the id is no host name. */
export function listIdHeader(list: { name: string; id: string }): string {
  if (!/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(list.id)) throw new Error("List-Id is no host name");
  return namedHeader("List-Id", list.name, `<${list.id}>`);
}

/** A display name, quoted or encoded, and what it names in angle brackets. */
function namedHeader(name: string, display: string, target: string): string {
  const shown = singleLine(display);
  if (shown === "") return `${name}: ${target}\r\n`;
  const bracketed = target.startsWith("<") ? target : `<${target}>`;
  const head = `${name}: `;
  const quoted = `"${/["\\]/.test(shown) ? shown.replace(/["\\]/g, "\\$&") : shown}"`;
  const plain = isPlain(shown, LINE - head.length - 2);
  const phrase = head + (plain ? quoted : encodedWords(shown, head.length));
  const column = phrase.length - phrase.lastIndexOf("\n") - 1;
  return `${phrase}${column + bracketed.length < LINE ? " " : "\r\n "}${bracketed}\r\n`;
}

/** Message-IDs for Message-ID, In-Reply-To and References, one a line. Throws on anything that is not one. */
export function idHeader(name: string, ids: readonly string[]): string {
  let header = `${name}:`;
  for (const [i, id] of ids.entries()) {
    if (!/^[!-;=?A-~]{1,400}@[!-;=?A-~]{1,400}$/.test(id)) throw new Error(`${name} is no id`);
    header += i === 0 ? ` <${id}>` : `\r\n <${id}>`;
  }
  return `${header}\r\n`;
}

let lastDate = { time: Number.NaN, header: "" };

/** RFC 5322 date in UTC. Letters of one moment share it, so the last one is kept. */
export function dateHeader(date: Date): string {
  if (date.getTime() !== lastDate.time) lastDate = { time: date.getTime(), header: writeDate(date) };
  return lastDate.header;
}

function writeDate(date: Date): string {
  if (Number.isNaN(date.getTime())) throw new Error("Date is no date");
  return `Date: ${date.toUTCString().replace("GMT", "+0000")}\r\n`;
}

/**
 * `List-Unsubscribe` with an https address and the one-click promise (RFC 8058), or one on this machine's loopback, as a
 * demo has it. Throws on any other address.
 */
export function unsubscribeHeaders(url: string): string {
  if (!/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])[!-;=?A-~]{1,900}$/.test(url))
    throw new Error("List-Unsubscribe takes an https address");
  return `List-Unsubscribe: <${url}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n`;
}

/** Whether text can stand in a header as it is, in the room left on its line. */
function isPlain(text: string, room: number): boolean {
  return text.length <= room && /^[ -~]*$/.test(text) && !text.includes("=?");
}

/** Text as base64 encoded-words (RFC 2047), one a line, no character split between two. */
function encodedWords(text: string, column: number): string {
  let room = Math.min(WORD_BYTES, Math.floor((LINE - column - 12) / 4) * 3);
  const whole = Buffer.from(text);
  if (whole.length <= room) return encodedWord(whole);
  const words: Buffer[] = [];
  let from = 0;
  while (whole.length - from > room) {
    let to = from + room;
    while ((whole[to]! & 0xc0) === 0x80) to--; // inside a character
    words.push(whole.subarray(from, to));
    from = to;
    room = WORD_BYTES;
  }
  words.push(whole.subarray(from));
  return words.map(encodedWord).join("\r\n ");
}

function encodedWord(bytes: Buffer): string {
  return `=?UTF-8?B?${bytes.toString("base64")}?=`;
}
