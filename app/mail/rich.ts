/**
 * What officers may mark in a text: paragraphs, bold, lists and links, written in Markdown. Read into data, not into
 * HTML, so that letters and pages say the same and nothing that people write can become markup.
 */
import MarkdownIt, { type Token } from "markdown-it";

/** A piece of a line: "\n" is a line break. */
export interface Inline {
  text: string;
  strong?: true;
  href?: string;
}
export type RichPart =
  | { kind: "paragraph"; line: Inline[] }
  /** `start`: the first number, or null for dots. */
  | { kind: "list"; start: number | null; items: Inline[][] };

/** Only whole addresses of the web: everything else stays as it was typed. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/\s]/i.test(address) && URL.canParse(address);
}

const markdown = new MarkdownIt("zero", { html: false, linkify: false, typographer: false }).enable([
  "newline",
  "list",
  "emphasis",
  "link",
]);
markdown.validateLink = isWebAddress;

/** The pieces of a line. What is merely emphasised keeps its signs: only bold is a mark here. */
function inlineOf(tokens: Token[]): Inline[] {
  const line: Inline[] = [];
  let [strong, href] = [false, ""];
  const add = (text: string) => {
    const piece: Inline = { text, ...(strong && { strong }), ...(href && { href }) };
    const last = line.at(-1);
    if (last && last.strong === piece.strong && last.href === piece.href) last.text += text;
    else if (text) line.push(piece);
  };
  for (const token of tokens) {
    const { type, content, markup } = token;
    if (type === "strong_open" || type === "strong_close") strong = type === "strong_open";
    else if (type === "link_open") href = String(token.attrGet("href") ?? "");
    else if (type === "link_close") href = "";
    else if (type === "softbreak" || type === "hardbreak") add("\n");
    else add(type === "text" ? content : markup);
  }
  return line;
}

/** A list item's paragraphs as one, with line breaks between; lists inside lists are more lines of it. */
function itemsOf(tokens: Token[]): Inline[][] {
  const items: Inline[][] = [];
  let depth = 0;
  for (const { type, children } of tokens) {
    if (type === "list_item_open" && ++depth === 1) items.push([]);
    if (type === "list_item_close") depth--;
    if (type !== "inline") continue;
    const item = items.at(-1)!;
    if (item.length > 0) item.push({ text: "\n" });
    item.push(...inlineOf(children ?? []));
  }
  return items;
}

const isListOpen = ({ type }: Token) => type === "bullet_list_open" || type === "ordered_list_open";

/** Reads a text. Never fails; what is no mark is text. Linear in the text's length. */
export function richText(text: string): RichPart[] {
  const tokens = markdown.parse(text, {});
  const parts: RichPart[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isListOpen(token)) {
      const end = tokens.findIndex((one, i) => i > at && one.level === token.level && one.nesting === -1);
      const start = token.type === "bullet_list_open" ? null : Number(token.attrGet("start") ?? 1);
      parts.push({ kind: "list", start, items: itemsOf(tokens.slice(at, end)) });
      at = end;
    } else if (token.type === "inline") parts.push({ kind: "paragraph", line: inlineOf(token.children ?? []) });
  }
  return parts;
}

const wordsOf = (line: Inline[]) => line.map(({ text }) => text).join("");

/** A text's words without its marks, for the line that an inbox shows after the subject. */
export const withoutMarks = (text: string): string =>
  richText(text)
    .map((part) => (part.kind === "list" ? part.items.map(wordsOf).join(", ") : wordsOf(part.line)))
    .join(" ");
