import type { Address } from "~/areas/address";
import type { Texts } from "~/texts/index";

/** An address as people read it: "Hagbyvägen 12A, lgh 1102". */
export function addressLine(t: Texts, { street, number, apartment }: Address): string {
  const house = `${street} ${number}`;
  return apartment ? `${house}, ${t.households.address.flat(apartment)}` : house;
}
