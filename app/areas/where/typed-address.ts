/** An address as somebody types it, in one line or with postcode or town in a second field. */
import { type HouseNumber, readHouseNumber } from "./places";
import { squeezed } from "./street-names";

export interface TypedAddress {
  street: string;
  /** Null when no number was written. */
  house: HouseNumber | null;
  /** Five digits, or "". */
  postcode: string;
  town: string;
}

const postcodeIn = /(?:^|[\s,])(?:SE?-)?(\d{3}\s?\d{2})(?=$|[\s,])/iu;
const flat = /,?\s*\b(?:lgh|lägenhet|lägenhetsnummer|apartment|apt|vån|våning|floor)\b\.?\s*(?:nr\.?\s*)?[\w-]*/giu;
/** A street, its number with letter, and perhaps the town behind; "12–14" is the house that begins at 12. */
const numbered =
  /^(.+?[\p{L}.)])\s*(\d{1,5})(?:\s?[-–]\s?\d{1,5})?\s?((?!in?\s+\p{L})\p{L}{1,2}(?!\p{L}))?(?:\s?[-–:]\s?\p{L}?\d*)?(?:[\s,]+(?:i\s+|in\s+)?(\p{L}.*))?$/u;
/** The same where the street's own name ends in a number: "Väg 832 5". */
const numberedRoad = /^(.+?\s\d{1,5})\s+(\d{1,5})\s?(\p{L}{1,2})?$/u;

/** Reads "713 31 Nora", "71331" or "Nora". */
export function readPlace(given: string): { postcode: string; town: string } {
  const text = squeezed(given);
  const found = postcodeIn.exec(text);
  const town = (found ? text.replace(found[0], " ") : text).replace(/[,\s]+/g, " ").trim();
  return { postcode: found ? found[1]!.replace(/\s/, "") : "", town };
}

/** Reads a whole line; null when there is no street in it. `place` is the second field, which wins. */
export function readTypedAddress(given: string, place = ""): TypedAddress | null {
  const line = squeezed(given).replace(flat, "");
  const found = postcodeIn.exec(line);
  const [before, behind] = found ? [line.slice(0, found.index), line.slice(found.index + found[0].length)] : [line, ""];
  const own = { postcode: found ? found[1]!.replace(/\s/, "") : "", town: squeezed(behind.replace(/^[,\s]+/, "")) };
  const { town, ...parts } = partsOf(before.replace(/[,\s]+$/, ""));
  if (!/\p{L}{2}/u.test(parts.street)) return null;
  const second = readPlace(place);
  return {
    ...parts,
    postcode: second.postcode || own.postcode,
    town: second.town || own.town || town,
  };
}

function partsOf(text: string): { street: string; house: HouseNumber | null; town: string } {
  const found = numberedRoad.exec(text) ?? numbered.exec(text);
  if (!found) {
    const [street = "", town = ""] = text.split(",");
    return { street: squeezed(street), house: null, town: squeezed(town) };
  }
  const [, street, number, letter = "", town = ""] = found;
  return {
    street: squeezed(street!.replace(/,$/, "")),
    house: readHouseNumber(`${number}${letter}`),
    town: squeezed(town),
  };
}
