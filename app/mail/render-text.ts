import type { Block, LetterContent } from "./letter";
import type { Inline, RichPart } from "./rich";

const width = 72;

/** Breaks lines at 72 characters (RFC 5322 2.1.1 asks for at most 78); words longer than that stay whole. */
export function wrap(text: string, indent = ""): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, indent))
    .join("\n");
}

function wrapLine(line: string, indent: string): string {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/ +/)) {
    if (current && indent.length + current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  lines.push(current);
  return lines.map((text) => (text ? indent + text : "")).join("\n");
}

function inlineText({ text, strong, href }: Inline): string {
  const marked = strong ? `*${text}*` : text;
  return !href || href === text ? marked : `${marked} (${href})`;
}

const lineText = (line: Inline[], indent = "") => wrap(line.map(inlineText).join(""), indent);

function partText(part: RichPart): string {
  if (part.kind === "paragraph") return lineText(part.line);
  const sign = (at: number) => (part.start === null ? "- " : `${part.start + at}. `);
  return part.items.map((item, at) => sign(at) + lineText(item, " ".repeat(sign(at).length)).trimStart()).join("\n");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "rich":
      return block.parts.map(partText).join("\n\n");
    case "paragraph":
      return wrap(block.text);
    case "heading":
      return block.text.toUpperCase();
    case "list":
      return block.items.map((item) => `- ${wrap(item, "  ").trimStart()}`).join("\n");
    case "steps":
      return block.items.map((item, i) => `${i + 1}. ${wrap(item, "   ").trimStart()}`).join("\n");
    case "facts":
      return block.rows.map(({ label, value }) => wrap(`${label}: ${value}`)).join("\n");
    case "quote":
      return `${wrap(block.text, "> ")}\n> — ${block.from}`;
    case "code":
      return `    ${block.text}`;
    case "button":
    case "link":
      return `${wrap(block.label)}:\n${block.href}`;
  }
}

/** A letter as plain text. */
export function renderText(letter: LetterContent): string {
  const head = [letter.above, letter.heading.toUpperCase()].filter(Boolean).join("\n");
  return [head, ...letter.blocks.map(blockText), "--", ...letter.footer.map(blockText)].join("\n\n");
}
