import { expect, test } from "vitest";
import { quotedPrintable } from "~/mail/outbound/quoted-printable";

/** RFC 2045 6.7, read back by the plainest means. */
function decoded(encoded: string): string {
  const bytes = encoded
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}

const texts = [
  "",
  "Hej",
  "Åsa Öberg på Björkängen",
  ".",
  "..\n.\n.slut",
  "två  blanksteg   i följd ",
  "slut med blank \noch tabb\t\n\tbörja",
  "w".repeat(200),
  `${"å".repeat(37)}.${"å".repeat(37)}`,
  "😀".repeat(50),
  "a=b=c",
  ` ${"x".repeat(74)} .`,
  `${"x".repeat(75)}\n${"x".repeat(76)}\n${"x".repeat(77)}`,
  `${"x".repeat(75)}.y`,
  "\n\n\n",
];

test.each(texts)("%j reads back as it was", (text) => {
  expect(decoded(quotedPrintable(text))).toBe(text.replaceAll("\n", "\r\n"));
});

test.each(texts)("%j has short lines that neither DATA nor canonicalisation would change", (text) => {
  for (const line of quotedPrintable(text).split("\r\n")) {
    expect(line.length).toBeLessThanOrEqual(76);
    expect(line).toMatch(/^[ -~]*$/);
    expect(line).not.toMatch(/^\.| {2}| $/);
  }
});

test("every line end becomes CRLF, and control characters go", () => {
  expect(decoded(quotedPrintable("a\r\nb\rc\nd\0e\u0007f\u0085g"))).toBe("a\r\nb\r\nc\r\ndefg");
});

test.each(["a \x7f\nb", "a \x85 b", "a \0\0 ", " \x7f \x7f \n"])(
  "%j leaves no white space that canonicalisation would change",
  (text) => {
    expect(quotedPrintable(text)).not.toMatch(/ {2}| \r\n| $/);
  },
);

test("half a character becomes the replacement character", () => {
  expect(decoded(quotedPrintable("a\ud800b\udc00"))).toBe("a\uFFFDb\uFFFD");
});
