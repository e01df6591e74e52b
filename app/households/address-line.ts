import type { Address } from "~/areas/address";
import type { Texts } from "~/texts/index";

/** An address as people read it: "Hagbyvägen 12A, lgh 1102"; a household with protected identity is its alias. */
export function addressLine(t: Texts, { street, number, apartment, alias }: Address & { alias?: string }): string {
  if (alias) return alias;
  const house = `${street} ${number}`;
  return apartment ? `${house}, ${t.households.address.flat(apartment)}` : house;
}
