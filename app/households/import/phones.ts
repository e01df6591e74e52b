/** Digits of a telephone number, at the least and the most (ITU-T E.164). */
const digits = { least: 6, most: 15 };

/** One number as the register keeps it; null for what is none. Excel takes the zero before 701234567 away. */
export function readPhone(given: string): string | null {
  const text = given
    .replace(/^[^\d+(]+/, "")
    .replace(/[^\d\s()+/-]+.*$/, "")
    .replace(/\s+/g, " ")
    .trim();
  const plain = text.replace(/\(0\)/g, "").replace(/\D/g, "").replace(/^00/, "");
  if (plain.length < digits.least || plain.length > digits.most) return null;
  if (/^[1-9]\d{7,8}$/.test(plain) && !text.startsWith("+")) return mobile(`0${plain}`);
  if (/^46\d{8,9}$/.test(plain)) return mobile(`0${plain.slice(2)}`);
  return /^0\d+$/.test(plain) && !text.startsWith("+") ? mobile(plain, text) : text;
}

/** A Swedish mobile number in groups; others as they were typed. */
const mobile = (plain: string, typed = plain) =>
  /^07\d{8}$/.test(plain) ? plain.replace(/^(\d{3})(\d{3})(\d\d)(\d\d)$/, "$1-$2 $3 $4") : typed;

/** A number as Excel shows a long one, where every digit is still there: "7,01234567E+08". At most six decimals are cut. */
const counted = (cell: string) =>
  cell
    .replace(/\b(\d)[.,](\d{7,})E\+(\d\d)\b/gi, (_, first, rest, power) => `${first}${rest.padEnd(Number(power), "0")}`)
    .replace(/^(\d{8,})[.,]0+$/, "$1");

/** The numbers in a cell, and what stood there if it is none. */
export function phonesIn(cell: string): { found: string[]; wrong: string | null } {
  const parts = counted(cell)
    .split(/[,;|\n]|\s\/\s|\boch\b|\beller\b/)
    .map((part) => part.trim())
    .filter((part) => /\d/.test(part));
  const found = parts.flatMap((part) => (/[eE]\+\d/.test(part) ? [] : (readPhone(part) ?? [])));
  return { found, wrong: parts.length > found.length ? cell : null };
}
