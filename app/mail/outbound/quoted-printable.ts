const LINE = 76;
const HEX = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`);

/** Ends a physical line without ending the line of text. */
export const SOFT_BREAK = "=\r\n";

/**
 * Encodes text as quoted-printable (RFC 2045 6.7), lines of at most 76 characters, line ends as CRLF.
 * Beyond what the RFC asks, no line begins with a dot (nothing to double in DATA) and white space never comes in
 * runs, at a line's end or as a tab, so that relaxed canonicalisation (RFC 6376 3.4.4) changes nothing.
 * Control characters other than tab and line ends are dropped.
 */
export function quotedPrintable(text: string): string {
  let out = "";
  let column = 0;
  let from = 0; // start of what stands for itself and is not yet in `out`
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isLiteral(unit, column, text, i)) {
      if (++column < LINE) continue;
      out += text.slice(from, i) + SOFT_BREAK;
      from = i--; // once more, at the start of a line
      column = 0;
      continue;
    }
    const token = encoded(unit, text, i);
    const breaks = token !== "\r\n" && column + token.length >= LINE;
    out += breaks ? text.slice(from, i) + SOFT_BREAK + token : text.slice(from, i) + token;
    column = token === "\r\n" ? 0 : breaks ? token.length : column + token.length;
    if (unit >= 0xd800 && unit <= 0xdbff && token.length > 9) i++; // the pair's other half
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** Whether a character stands for itself: visible ASCII but "=" and a line's first dot, or a space before one such. */
function isLiteral(unit: number, column: number, text: string, i: number): boolean {
  if (unit > 0x20) return unit < 0x7f && unit !== 0x3d && (unit !== 0x2e || column > 0);
  if (unit < 0x20 || i + 1 === text.length) return false;
  const next = text.charCodeAt(i + 1); // not before what is left out
  return (next > 0x20 && next < 0x7f) || next >= 0xa0;
}

/** The encoding of any other character; "\r\n" for a line end, nothing for a control character. */
function encoded(unit: number, text: string, i: number): string {
  if (unit === 0x0a) return text[i - 1] === "\r" ? "" : "\r\n";
  if (unit === 0x0d) return "\r\n";
  if (unit < 0x20 && unit !== 0x09) return "";
  if (unit < 0x7f) return HEX[unit]!;
  if (unit < 0xa0) return "";
  if (unit < 0x800) return HEX[0xc0 | (unit >> 6)]! + HEX[0x80 | (unit & 0x3f)]!;
  const character = String.fromCodePoint(text.codePointAt(i)!);
  return Array.from(Buffer.from(character), (byte) => HEX[byte]).join("");
}
