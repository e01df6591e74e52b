import type { Scanned, Span } from "./kinds";

const candidate = /(?<![\p{L}\p{N}.,:/+-])(?:\+|\(?0)[\d ()/.\u00a0–-]{6,22}/gu;
const shortAreas = /^0(?:1[013689]|2[136]|3[1356]|4[0246]|54|6[03]|90)/;

/**
 * Numbers that are no person's: free and shared-cost numbers of companies and authorities, the police's switchboards
 * (010-56) and their number from abroad. The short ones (112, 114 14, 1177) are no phone numbers to begin with.
 */
const everybodys = /^(?:020|0200|077|01056)/;

/** Whether digits, written as inside Sweden, can be a number of the national plan (PTSFS 2023:9). */
function isNational(digits: string): boolean {
  if (everybodys.test(digits)) return false;
  if (/^07[02369]/.test(digits)) return digits.length === 10;
  if (digits.startsWith("08")) return /^08[1-9]\d{5,7}$/.test(digits);
  if (shortAreas.test(digits)) return /^\d{3}[1-9]\d{4,6}$/.test(digits);
  return /^0[1-69]\d\d[1-9]\d{4,5}$/.test(digits);
}

function isPhone(words: string): boolean {
  if (/^\d{2}[-/ ]\d{2}[-/ ](19|20)\d{2}$/.test(words)) return false; // a date
  if (words.includes(".") && !/^0\d\d\./.test(words)) return false; // times and dates
  const digits = words.replace(/\(0\)/, "").replace(/\D/g, "");
  const abroad = words.startsWith("+") ? digits : digits.startsWith("00") ? digits.slice(2) : null;
  if (abroad === null) return isNational(digits);
  if (abroad.startsWith("46")) return isNational(`0${abroad.slice(2)}`);
  return digits.length >= 9 && abroad.length <= 15;
}

/** How much of a row of digits and separators is a phone number: as much as can be, or nothing (0). */
function phoneLength(row: string): number {
  for (let end = row.length; end > 6; end--) {
    const insideDigits = /\d/.test(row[end] ?? "") || !/\d/.test(row[end - 1]!);
    if (!insideDigits && isPhone(row.slice(0, end))) return end;
  }
  return 0;
}

/** Phone numbers that may be a person's, as they are written in Sweden or with a country code. */
export function phones({ text }: Scanned): Span[] {
  const found: Span[] = [];
  const pattern = new RegExp(candidate);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const length = phoneLength(match[0]);
    const from = match.index;
    const after = text[from + length] ?? "";
    if (length > 0 && !/[\p{L}\p{N}]/u.test(after)) found.push({ from, to: from + length });
    pattern.lastIndex = from + Math.max(length, 1);
  }
  return found;
}
