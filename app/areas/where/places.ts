/**
 * A house number as one whole number, its place along the street: 12 lies before 12A, 12A before 12B, 12B before 13.
 * So a range of houses is two numbers that an index can find.
 */

/** Places between a house number and the next one: room for every letter. */
const step = 64;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ";
export const highestNumber = 99_999;

/** A house number as people write it: "12", "12B", "12 b", "nr 12 B". Letters A to Ö, at most two. */
const houseNumber = /^(?:nr\.?\s*)?(\d{1,5})\s?([a-zåäö]{0,2})$/iu;

export interface HouseNumber {
  /** As it is shown: "12B". */
  text: string;
  number: number;
  place: number;
}

const letterPlace = (letter: string) => (letter ? alphabet.indexOf(letter.charAt(0).toUpperCase()) + 1 : 0);

/** Where a number with its letter (or "") lies along the street. */
export const placeOf = (number: number, letter = ""): number => number * step + letterPlace(letter);
/** The last place of a number: behind all its letters. */
export const lastPlaceOf = (number: number): number => number * step + step - 1;
/** The letter of a place, or "" for the number itself. */
export const letterAt = (place: number): string => alphabet.charAt((place % step) - 1);
/** The number that a place belongs to. */
export const numberAt = (place: number): number => Math.floor(place / step);

/** Reads a house number; null for what is none. */
export function readHouseNumber(given: string): HouseNumber | null {
  const found = houseNumber.exec(given.normalize("NFC").trim());
  if (!found) return null;
  const [number, letters] = [Number(found[1]), found[2]!.toLocaleUpperCase("sv")];
  return { text: `${number}${letters}`, number, place: placeOf(number, letters) };
}
