/** Bytes of a list to text, whatever program wrote them. */
import chardet from "chardet";
import { decodeText } from "~/areas/where/register/decode";

/** What å, ä, ö, Å, Ä, Ö and é are in the one-byte encodings that Swedish lists come in. */
const letters = {
  "windows-1252": [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9],
  macintosh: [0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e],
  ibm850: [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82],
} as const;
type OneByte = keyof typeof letters;
const swedish = "åäöÅÄÖé";

const isLetter = (byte: number | undefined) => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** How many bytes are a Swedish letter of the encoding, inside or beside a word. */
function score(bytes: Uint8Array, encoding: OneByte): number {
  const known: readonly number[] = letters[encoding];
  return bytes.reduce(
    (sum, byte, at) => (known.includes(byte) && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1])) ? sum + 1 : sum),
    0,
  );
}

/** DOS letters that Node's decoder does not know; what is none of them stays a question mark. */
function decodeDos(bytes: Uint8Array): string {
  const known: readonly number[] = letters.ibm850;
  return Array.from(bytes, (byte) => {
    if (byte < 0x80) return String.fromCharCode(byte);
    return swedish[known.indexOf(byte)] ?? "?";
  }).join("");
}

function decodeOneByte(bytes: Uint8Array): string {
  const names = Object.keys(letters) as OneByte[];
  const [best] = names.map((name) => ({ name, n: score(bytes, name) })).sort((a, b) => b.n - a.n);
  if (best!.n === 0) return decodeForeign(bytes);
  return best!.name === "ibm850" ? decodeDos(bytes) : new TextDecoder(best!.name).decode(bytes);
}

/** No Swedish letter in it: by the letters' frequencies. */
function decodeForeign(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes) ?? "windows-1252";
  try {
    return new TextDecoder(guess).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** UTF-16 without its mark: every other byte of Swedish text is then zero. */
function silentUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, 400);
  const zeros = (odd: number) => head.reduce((sum, byte, at) => (at % 2 === odd && byte === 0 ? sum + 1 : sum), 0);
  if (zeros(1) > head.length / 4 && zeros(0) === 0) return "utf-16le";
  return zeros(0) > head.length / 4 && zeros(1) === 0 ? "utf-16be" : null;
}

const cp1252 = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const twice = /Ã[\u0080-\u00BF\u2013-\u201E\u2026]/;

const byteOf = (letter: string) => (cp1252.includes(letter) ? cp1252.indexOf(letter) : letter.codePointAt(0)!);

/** A line that was UTF-8, read as Windows-1252 and written as UTF-8 again ("HagbyvÃ¤gen"), as it was meant. */
function mended(line: string): string {
  if (!twice.test(line)) return line;
  const bytes = Array.from(line, byteOf);
  if (bytes.some((byte) => byte > 255)) return line;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return line;
  }
}

function plainText(bytes: Uint8Array): string {
  const utf16 = silentUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return decodeText(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeOneByte(bytes);
  }
}

/**
 * The text of a list: UTF-8, UTF-16, Windows-1252, MacRoman or the Swedish letters of DOS (850), with or without byte
 * order mark; what was encoded twice is put right. Line ends are LF, letters are composed (NFC).
 */
export function decodeList(bytes: Uint8Array): string {
  return plainText(bytes)
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?|\u2028/g, "\n")
    .split("\n")
    .map(mended)
    .join("\n")
    .normalize("NFC");
}
