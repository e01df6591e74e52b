import type { PlacePermit } from "./place-area.server";
import { registersInUse } from "./register/in-use.server";
import { readStreetLine } from "./street-lines";
import { streetsFolded, streetsLike } from "./suggest.server";

/** A street of an area that its municipality's register does not have, and what may be meant. */
export interface StrangeStreet {
  street: string;
  perhaps: string | null;
}

/** The streets in these lines that a look-up can hardly reach; none where there is no register to tell. */
export async function strangeStreets(permit: PlacePermit, lines: string[]): Promise<StrangeStreet[]> {
  const inUse = new Set((await registersInUse()).values());
  if (!inUse.has(permit.scope.municipalityId)) return [];
  const strange: StrangeStreet[] = [];
  for (const line of lines) {
    const read = readStreetLine(line);
    const street = typeof read === "string" ? line : read.street;
    const known = await streetsFolded(street);
    if (typeof read !== "string" && known.some((one) => one.streetKey === read.streetKey)) continue;
    const [perhaps] = known.length > 0 ? known : await streetsLike(street);
    strange.push({ street, perhaps: perhaps?.street ?? null });
  }
  return strange;
}
