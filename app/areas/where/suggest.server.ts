/** What somebody may have meant: streets and numbers of the registers in use. */
import { and, asc, desc, eq, type gt, gte, inArray, lt, lte, type SQL } from "drizzle-orm";
import { store } from "~/db/open.server";
import { distance, folded, keyOf, spellings } from "./street-names";

export interface KnownStreet {
  street: string;
  streetKey: string;
  town: string;
}

/** Streets that are shown at most. */
const most = 8;
/** Letters wrong at most; fewer in short names. */
const tolerance = (name: string) => (name.length < 6 ? 1 : 2);

const inUse = () => eq(store().t.addressRegister.state, "current");
function streetFields() {
  const { street, streetKey, town } = store().t.addressStreet;
  return { street, streetKey, town };
}

/** By name, then by town. */
async function streetsWhere(name: SQL | undefined): Promise<KnownStreet[]> {
  const { read, t } = store();
  const { addressStreet: street, addressRegister: register } = t;
  return read
    .select(streetFields())
    .from(street)
    .innerJoin(register, eq(register.id, street.registerId))
    .where(and(name, inUse()))
    .orderBy(asc(street.folded), asc(street.town))
    .limit(most);
}

/** Streets that begin as typed so far, whatever the keyboard; none for fewer than two letters. */
export async function streetsBeginning(typed: string): Promise<KnownStreet[]> {
  const begin = folded(typed);
  if (begin.length < 2) return [];
  const { folded: name } = store().t.addressStreet;
  return streetsWhere(and(gte(name, begin), lte(name, `${begin}zzzzzzzz`)));
}

/** Streets that are the same but for accents, spaces and signs. */
export async function streetsFolded(typed: string): Promise<KnownStreet[]> {
  return streetsWhere(eq(store().t.addressStreet.folded, folded(typed)));
}

/** Streets whose names are nearly as typed, the nearest first. */
export async function streetsLike(typed: string): Promise<KnownStreet[]> {
  const wanted = folded(typed);
  const { read, t } = store();
  const { addressSpelling, addressStreet: street, addressRegister: register } = t;
  if (wanted.length < 3) return [];
  const rows = await read
    .selectDistinct(streetFields())
    .from(addressSpelling)
    .innerJoin(street, eq(street.seq, addressSpelling.streetSeq))
    .innerJoin(register, eq(register.id, street.registerId))
    .where(and(inArray(addressSpelling.spelling, spellings(typed)), inUse()))
    .limit(10 * most);
  const near = rows
    .map((row) => ({ row, off: distance(folded(row.street), wanted) }))
    .filter(({ off }) => off <= tolerance(wanted))
    .sort((a, b) => a.off - b.off || a.row.street.localeCompare(b.row.street, "sv"));
  const found = near.map(({ row }) => row);
  return (found.length > 0 ? found : await streetsBeginning(typed)).slice(0, most);
}

/** The house numbers nearest to a place along a street, in their order. */
export async function numbersNear(street: string, place: number): Promise<string[]> {
  const { read, t } = store();
  const { address, addressRegister: register } = t;
  const side = (where: ReturnType<typeof gt>, order: ReturnType<typeof asc>) =>
    read
      .selectDistinct({ number: address.number, place: address.place })
      .from(address)
      .innerJoin(register, eq(register.id, address.registerId))
      .where(and(eq(address.streetKey, keyOf(street)), where, inUse()))
      .orderBy(order)
      .limit(3);
  const [before, behind] = await Promise.all([
    side(lt(address.place, place), desc(address.place)),
    side(gte(address.place, place), asc(address.place)),
  ]);
  return [...before.reverse(), ...behind].map((row) => row.number);
}
