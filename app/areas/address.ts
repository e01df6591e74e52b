import { sameStreet, streetKey } from "./forms";

/** Where a household lives, inside its area. */
export interface Address {
  street: string;
  /** House number with its letter: "12A". */
  number: string;
  /** Apartment number without its word: "1102"; empty in a house of one's own. */
  apartment: string;
}

const squeezed = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ");

/** An address as it is kept: "hagbyvägen " stays, "12 a" becomes "12A", "lgh. 1102" becomes "1102". */
export function tidyAddress({ street, number, apartment }: Address): Address {
  return {
    street: squeezed(street),
    number: squeezed(number).replaceAll(" ", "").toUpperCase(),
    apartment: squeezed(apartment)
      .replace(/^(lägenhetsnummer|lägenhet|lgh|apartment|apt)\b\.?\s*(nr\.?\s*)?/i, "")
      .replaceAll(" ", "")
      .toUpperCase(),
  };
}

/** What makes two addresses of one area the same household. */
export function addressKey(address: Address): string {
  const { street, number, apartment } = tidyAddress(address);
  return [streetKey(street), number, apartment].join("|");
}

/** An address as an area spells it whose streets are `known`; a street of no known name is spelled as names are. */
export function addressAmong(known: readonly string[], typed: Address): Address {
  const address = tidyAddress(typed);
  const street = known.find((name) => sameStreet(name, address.street)) ?? spelledStreet(address.street);
  return { ...address, street };
}

/** A street nobody here has spelled yet: "HAGBYVÄGEN" and "hagbyvägen" become "Hagbyvägen"; mixed case is kept. */
export function spelledStreet(street: string): string {
  const text = squeezed(street);
  const shouted = text.length > 3 && text === text.toUpperCase();
  const calm = shouted ? text.toLowerCase() : text;
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}

const collator = new Intl.Collator("sv", { numeric: true, sensitivity: "base" });

/** Along the street: by name, then house number as a number, then apartment. */
export function byAddress(a: Address, b: Address): number {
  return (
    collator.compare(a.street, b.street) ||
    collator.compare(a.number, b.number) ||
    collator.compare(a.apartment, b.apartment)
  );
}
