/**
 * A letter is a function of data that returns this structure; text and HTML are both made from it, so their words
 * and links always agree.
 */
import type { Locale } from "~/texts/index";
import type { RichPart } from "./rich";

export type Block =
  | { kind: "paragraph"; text: string }
  /** What an officer has written, in its language where that is another than the letter's. */
  | { kind: "rich"; parts: RichPart[]; lang?: Locale }
  | { kind: "heading"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "steps"; items: string[] }
  | { kind: "facts"; rows: { label: string; value: string }[] }
  /** Words of somebody else: an applicant, an officer's question, a contact's note. */
  | { kind: "quote"; text: string; from: string }
  /** A one-time code in large type. */
  | { kind: "code"; text: string }
  /** The one thing to do: a button in HTML, a line with the address in text. */
  | { kind: "button"; label: string; href: string }
  | { kind: "link"; label: string; href: string };

export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

export interface LetterContent {
  locale: Locale;
  subject: string;
  /** Shown by mail programs after the subject. */
  preheader: string;
  /** What kind of letter this is and whose, above the heading: "Varning · Hagby". */
  above: string;
  heading: string;
  blocks: Block[];
  /** Why the person gets this letter, and how to stop: the last lines. */
  footer: Block[];
  /** iCalendar text (RFC 5545) with a METHOD, for the recipient's calendar; slots are filled in it as well. */
  calendar?: string;
}

/** Names of the values that differ from recipient to recipient and are filled in when a letter is sent. */
export const slotNames = [
  "name",
  "mailto",
  "area",
  "code",
  "link",
  "optOutUrl",
  "optOutPageUrl",
  "replyUrl",
  "rateUrl",
  "leaveUrl",
] as const;
export type SlotName = (typeof slotNames)[number];

// Private-use characters (Unicode 23.5) cannot be typed by accident; `plain` takes them out of people's texts.
const [open, close] = ["\uE000", "\uE001"];

/** The place of a slot in a letter's texts and addresses. */
export const slot = (name: SlotName): string => `${open}${name}${close}`;

/** Splits a text at its slots: texts at even places, slot names at odd ones. */
export const splitSlots = (text: string): string[] => text.split(/\uE000([a-zA-Z]+)\uE001/);

/**
 * A text from a person, without the characters that mark slots (here and in mail/outbound, which has its own) and
 * without control characters but line breaks.
 */
export const plain = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  text.replace(/[\uE000\uE001\uE0F0\uE0F1\u0000-\u0009\u000B-\u001F\u007F]/g, "");

/** A text with its slots filled; a slot without a value becomes empty. */
export function fillSlots(text: string, values: Partial<Record<SlotName, string>>): string {
  return splitSlots(text)
    .map((part, place) => (place % 2 === 0 ? part : (values[part as SlotName] ?? "")))
    .join("");
}
