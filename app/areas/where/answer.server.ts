/**
 * Which area does an address lie in? A municipality's address file comes in by page or command, is read into a draft by
 * the worker (register/) and becomes the register by one decision; an area's streets are read into stretches of house
 * numbers and its shape into squares of a grid when they are saved (place-area.server.ts). A typed address is read
 * (typed-address.ts), found in the register, asked for first along the street and then on the grid (look-up.server.ts),
 * and answered here; what is not found becomes "did you mean" (suggest.server.ts). Nothing leaves the installation.
 */

import { municipalities } from "~/organisations/read.server";
import { addressesAt, areasAt, type FoundArea, type RegisteredAddress } from "./look-up.server";
import type { HouseNumber } from "./places";
import { registersInUse } from "./register/in-use.server";
import { folded, keyOf, longerKeyOf } from "./street-names";
import { numbersNear, streetsFolded, streetsLike } from "./suggest.server";
import type { TypedAddress } from "./typed-address";

/** An address as it is shown. `seq` is its number in the register; null when it is not there. */
export interface ShownAddress {
  seq: number | null;
  street: string;
  number: string;
  postcode: string;
  town: string;
}
/** `alike`: the address lies in several places. `unknown`: no such address, but perhaps these. */
export type Answer =
  | { answer: "areas" | "none"; address: ShownAddress; areas: FoundArea[] }
  | { answer: "alike"; addresses: ShownAddress[] }
  | { answer: "noNumber"; street: string; numbers: string[] }
  | { answer: "unknown"; addresses: ShownAddress[] };

/** Answers a typed address. */
export async function whichArea(typed: TypedAddress): Promise<Answer> {
  const { street, house } = typed;
  if (!house) return withoutNumber(street);
  const all = await registered(typed, house);
  const here = all.length > 1 || typed.town || typed.postcode ? all.filter((one) => agrees(one, typed)) : all;
  if (here.length === 1) return answered(shown(here[0]!), await areasAt(here[0]!, house));
  if (all.length > 0) return { answer: "alike", addresses: alike(here.length > 0 ? here : all) };
  return unregistered(typed, house);
}

/** The addresses with this street, however it was spelled short of a misspelling. */
async function registered(typed: TypedAddress, house: HouseNumber): Promise<RegisteredAddress[]> {
  const { street } = typed;
  const exact = await addressesAt(keyOf(street), house, typed);
  if (exact.length > 0) return exact;
  const longer = longerKeyOf(street);
  const full = longer ? await addressesAt(longer, house, typed) : [];
  if (full.length > 0) return full;
  const keys = new Set((await streetsFolded(street)).map((one) => one.streetKey));
  return (await Promise.all([...keys].map((key) => addressesAt(key, house, typed)))).flat();
}

/** Whether a registered address is in the town or has the postcode that was typed; what either does not say agrees. */
function agrees(address: RegisteredAddress, { postcode, town }: TypedAddress): boolean {
  if (postcode && address.postcode) return address.postcode === postcode;
  return !town || !address.town || folded(address.town) === folded(town);
}

const shown = ({ seq, street, number, postcode, town }: RegisteredAddress): ShownAddress => ({
  seq,
  street,
  number,
  postcode,
  town,
});

/** In the register's order. */
const alike = (addresses: RegisteredAddress[]): ShownAddress[] =>
  addresses
    .toSorted((a, b) => a.seq - b.seq)
    .slice(0, 12)
    .map(shown);

const answered = (address: ShownAddress, areas: FoundArea[]): Answer => ({
  answer: areas.length > 0 ? "areas" : "none",
  address,
  areas,
});

/** The register does not know the address, or there is none: the areas' own streets may know it all the same. */
async function unregistered(typed: TypedAddress, house: HouseNumber): Promise<Answer> {
  const { street, postcode, town } = typed;
  const address = { seq: null, street, number: house.text, postcode, town };
  const keys = [...new Set([keyOf(street), longerKeyOf(street) ?? keyOf(street)])];
  const areas: FoundArea[] = [];
  for (const { id, postcodes } of await municipalities()) {
    if (postcode && !postcodes.some((prefix) => postcode.startsWith(prefix.replaceAll(" ", "")))) continue;
    for (const streetKey of keys)
      areas.push(...(await areasAt({ streetKey, town, municipalityId: id, point: null }, house)));
  }
  if (areas.length > 0) return answered(address, areas);
  const addresses = await perhaps(street, house);
  return addresses.length > 0 || (await registersInUse()).size > 0
    ? { answer: "unknown", addresses }
    : answered(address, []);
}

/** Addresses of the register that may be meant: other numbers on the street, or the number on streets with such names. */
async function perhaps(street: string, house: HouseNumber): Promise<ShownAddress[]> {
  const bare = { seq: null, postcode: "", town: "" };
  const known = await streetsFolded(street);
  if (known.length > 0) {
    const numbers = await numbersNear(known[0]!.street, house.place);
    return numbers.map((number) => ({ ...bare, street: known[0]!.street, number }));
  }
  const like = await streetsLike(street);
  const there = await Promise.all([...new Set(like.map((one) => one.streetKey))].map((key) => addressesAt(key, house)));
  const exact = there.flat().map(shown);
  return exact.length > 0
    ? exact.slice(0, 12)
    : like.map((one) => ({ ...bare, street: one.street, number: "", town: one.town }));
}

async function withoutNumber(street: string): Promise<Answer> {
  const [known] = await streetsFolded(street);
  if (known) return { answer: "noNumber", street: known.street, numbers: await numbersNear(known.street, 0) };
  const like = await streetsLike(street);
  if (like.length === 0) return { answer: "noNumber", street, numbers: [] };
  return {
    answer: "unknown",
    addresses: like.map((one) => ({ seq: null, street: one.street, number: "", postcode: "", town: one.town })),
  };
}
