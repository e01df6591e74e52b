/** Where a row's household lives, from one column or several. */
import { type Address, tidyAddress } from "~/areas/address";
import { readTypedAddress } from "~/areas/where/typed-address";

const flat =
  /[\s,]*\b(?:lgh|lägenhet|lägenhetsnr|lägenhetsnummer|läg|apartment|apt)\b\.?\s*(?:nr\.?\s*)?(\d{1,5}\p{L}?|\p{L})\b/iu;
const floor =
  /[\s,]+(?:\d*½?\s?tr|nb|bv|t\.?\s?[vh]|vån(?:ing)?\.?\s*\d+|\d+\s?vån(?:ing)?(?!\.?\s*\d))(?!\p{L})\.?/giu;
/** "Storgatan 14 (2 tr)": what is said behind the number. */
const bracketed = /(\d\s?\p{L}?)\s*\(([^)]*)\)/gu;
/** "Hagbyvägen 12/1102" and "Hagbyvägen 12 A, 1102": a flat's number has four digits. */
const behind = /^(.*\d\s?\p{L}?)\s*[/,-]?\s*\b(\d{4})$/u;
const careOf = /^c\/o\s+[^,;]+[,;]\s*/i;
const dated = /^(?:\d{4}-(\d\d)-(\d\d)|(\d{1,2})-(\p{L}{3})|(\p{L}{3})-(\d{2}))$/u;
const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const monthOf = (word: string) =>
  months.findIndex((month) => month === word.toLowerCase() || word.toLowerCase() === "may") + 1 || 10;

/** Days since the last of 1899, as Excel counts them; those from 2009 to 2036. */
const serial = /^4\d{4}$/;

function fromSerial(days: number): string {
  const date = new Date(Date.UTC(1899, 11, 30 + days));
  return `${date.getUTCDate()}-${date.getUTCMonth() + 1}`;
}

/** House numbers that Excel took for a date: "1-3" became 1 March. Null for what is none. */
export function numberFromDate(given: string): string | null {
  if (serial.test(given.trim())) return fromSerial(Number(given));
  const found = dated.exec(given.trim());
  if (!found) return null;
  const [, month, day, dayBefore, word, wordFirst, year] = found;
  if (month && day) return `${Number(day)}-${Number(month)}`;
  return word ? `${Number(dayBefore)}-${monthOf(word)}` : `${monthOf(wordFirst!)}-${Number(year)}`;
}

export interface AddressCells {
  address: string;
  street: string;
  number: string;
  apartment: string;
}

export interface ReadAddress {
  address: Address | null;
  /** Why there is none although something stands there. */
  problem: "noNumber" | "noStreet" | null;
  /** The number had become a date and was put right. */
  fromDate: boolean;
}

/** Reads a household's address; `address: null, problem: null` when nothing stands there. */
export function readAddress(cells: AddressCells): ReadAddress {
  const nothing = { address: null, problem: null, fromDate: false };
  const date = numberFromDate(cells.number);
  const number = date ?? cells.number;
  const typed = [cells.address || cells.street, number].filter(Boolean).join(" ");
  const line = typed.replace(careOf, "").replace(bracketed, "$1, $2").replace(floor, "");
  if (!line.trim()) return nothing;
  const named = flat.exec(line);
  const without = (named ? line.replace(named[0], " ") : line).replace(/\s+/g, " ").replace(/[\s,]+$/, "");
  const tail = named || cells.apartment ? null : behind.exec(without.replace(/,?\s*\d{3} \d{2}\b.*$/, ""));
  const apartment = cells.apartment || named?.[1] || tail?.[2] || "";
  return { ...house(tail ? tail[1]! : without, apartment), fromDate: date !== null };
}

const range = /(\d{1,4})\s?[-–]\s?(\d{1,4})\s?(\p{L}?)\s*$/u;

function house(line: string, apartment: string): Omit<ReadAddress, "fromDate"> {
  const typed = readTypedAddress(line);
  if (!typed || /^(box|postbox)$/i.test(typed.street)) return { address: null, problem: "noStreet" };
  if (!typed.house) return { address: null, problem: "noNumber" };
  const both = range.exec(line.replace(/,.*$/, ""));
  const number = both && Number(both[1]) === typed.house.number ? `${both[1]}-${both[2]}${both[3]}` : typed.house.text;
  return { address: tidyAddress({ street: typed.street, number, apartment }), problem: null };
}
