import { eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { type Address, addressAmong, addressKey } from "~/areas/address";
import { streetKey } from "~/areas/forms";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { BulkInput } from "./forms";
import { contactFor } from "./household-at.server";
import { seenBy } from "./read.server";
import { isContact } from "./register.server";

type Registers = Permit<"household.register">;

/** What a text of addresses would make. */
export interface BulkPlan {
  /** Addresses that become households, as the area spells them. */
  made: Address[];
  /** Those listed already that the reader may know of; `hidden` more are listed and not told which. */
  known: Address[];
  hidden: number;
  /** Addresses that stand in the text more than once. */
  repeated: number;
  /** Streets of the text that are none of the area's. */
  strange: string[];
}

/** Looks what the addresses would make, and changes nothing. */
export function planBulk(permit: Registers, addresses: Address[]): Promise<BulkPlan> {
  return planIn(store().read, permit, addresses);
}

async function planIn(read: Reader, permit: Registers, addresses: Address[]): Promise<BulkPlan> {
  const { household, areaStreet } = store().t;
  const { areaId } = permit.scope;
  const all = await read.select().from(household).where(eq(household.areaId, areaId));
  const streets = await read.select({ street: areaStreet.name }).from(areaStreet).where(eq(areaStreet.areaId, areaId));
  const spelled = [...streets, ...all].map(({ street }) => street);
  const wanted = new Map(addresses.map((address) => [addressKey(address), addressAmong(spelled, address)]));
  const listed = new Map(all.filter(({ alias }) => !alias).map((home) => [addressKey(home), home]));
  const sees = await seenBy(permit);
  const there = [...wanted].filter(([key]) => listed.has(key));
  const known = there.filter(([key]) => sees(listed.get(key)!)).map(([, address]) => address);
  const own = new Set(streets.map(({ street }) => streetKey(street)));
  const written = [...new Set([...wanted.values()].map(({ street }) => street))];
  return {
    made: [...wanted].filter(([key]) => !listed.has(key)).map(([, address]) => address),
    known,
    hidden: there.length - known.length,
    repeated: addresses.length - wanted.size,
    strange: own.size === 0 ? [] : written.filter((street) => !own.has(streetKey(street))),
  };
}

/**
 * Registers all new addresses as households of one kind, or none of them: the addresses, nothing else. Those that are
 * listed stay as they are, so that a second press of the button makes nothing more.
 */
export function registerMany(permit: Registers, input: BulkInput): Promise<{ made: number } | "noContact"> {
  const { areaId } = permit.scope;
  const { id, kind, addresses } = input;
  const about = { objectId: id, detail: { kind, addresses: addresses.length } };
  return decide<"household.register", { made: number } | "noContact">(permit, about, async (decision) => {
    const contactId = await carer(decision, permit, input);
    const { made } = await planIn(decision.tx, permit, addresses);
    if (made.length === 0) undo({ made: 0 });
    const common = { areaId, kind, contactId, createdAt: decision.now };
    await decision.tx
      .insert(store().t.household)
      .values(made.map((address) => ({ ...common, ...address, id: newId() })));
    return { made: made.length };
  });
}

async function carer(decision: Decision, permit: Registers, { contactId }: BulkInput): Promise<string | null> {
  const { areaId } = permit.scope;
  if (!contactId) return contactFor(decision, areaId, permit.actor.personId);
  return (await isContact(decision, areaId, contactId)) ? contactId : undo<"noContact">("noContact");
}
