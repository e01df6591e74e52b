import type { Scanned, Span } from "./kinds";
import { matches } from "./scan";

const candidate = /(?<![\p{L}\p{N}+.,:/-])(?:1[89]|20)?\d{6}[-+ ]?\d{4}(?![\p{L}\p{N}]|[.,:/-]\d)/gu;
const said = /(person-?n|samordningsn|\bpnr|\bp-nr|född)/i;

/** The check digit of a number of ten digits (Luhn, as SKV 704 describes it). */
function isChecked(ten: string): boolean {
  const sum = [...ten].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Whether the first six digits are a day; a coordination number's has 60 added (SKV 707). */
function isDay(ten: string): boolean {
  const [month, given] = [Number(ten.slice(2, 4)), Number(ten.slice(4, 6))];
  const day = given > 60 ? given - 60 : given;
  const days = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** A mobile number written in one go may pass for a person's number; so may a day and a time with a space. */
const looksLikeOther = (words: string) => /^07[02369]\d{7}$/.test(words);

/**
 * Personal identity numbers and coordination numbers of ten or twelve digits, with hyphen, plus, space or nothing. The
 * check digit must be right, unless the text says that it is such a number: then it may be mistyped.
 */
export function personNumbers({ text }: Scanned): Span[] {
  return matches(text, candidate).filter(({ from, to }) => {
    const words = text.slice(from, to);
    const ten = words.replace(/\D/g, "").slice(-10);
    if (!isDay(ten)) return false;
    if (said.test(text.slice(Math.max(0, from - 40), from))) return true;
    return isChecked(ten) && !looksLikeOther(words);
  });
}
