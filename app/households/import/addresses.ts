/** Where a row's household lives, from one column or several. */
import { type Address, tidyAddress } from "~/areas/address";
import { readTypedAddress } from "~/areas/where/typed-address";

const flat =
  /[\s,]*\b(?:lgh|lägenhet|lägenhetsnr|lägenhetsnummer|läg|apartment|apt)\b\.?\s*(?:nr\.?\s*)?(\d{1,5}\p{L}?|\p{L})\b/iu;
const floor = /[\s,]+(?:\d+\s?tr|nb|bv|vån(?:ing)?\.?\s*\d+|\d+\s?vån(?:ing)?)\b\.?/giu;
/** "Hagbyvägen 12/1102" and "Hagbyvägen 12 A, 1102": a flat's number has four digits. */
const behind = /^(.*\d\s?\p{L}?)\s*[/,-]?\s*\b(\d{4})$/u;
const careOf = /^c\/o\s+[^,;]+[,;]\s*/i;
const dated = /^(?:\d{4}-(\d\d)-(\d\d)|(\d{1,2})-(\p{L}{3})|(\p{L}{3})-(\d{2}))$/u;
const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const monthOf = (word: string) =>
  months.findIndex((month) => month === word.toLowerCase() || word.toLowerCase() === "may") + 1 || 10;

/** House numbers that Excel took for a date: "1-3" became 1 March. Null for what is none. */
export function numberFromDate(given: string): string | null {
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
  const line = [cells.address || cells.street, number].filter(Boolean).join(" ").replace(careOf, "").replace(floor, "");
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
