import { eq } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { contactsOf, seenBy, type Tally } from "./read.server";

/** How many households of one street, or of one contact, take part. */
export interface SpreadRow extends Tally {
  /** The street's or the contact's name; null for households with protected identity, or that no contact looks after. */
  name: string | null;
}

const none = (): Tally => ({ joined: 0, paperOnly: 0, abstaining: 0 });
const collator = new Intl.Collator("sv", { numeric: true });

/** Counts rows by a key that each has, in the order of the keys' first rows. */
function tallyBy<T extends { kind: keyof Tally }>(rows: T[], keyOf: (row: T) => string | null) {
  const tallies = new Map<string | null, Tally>();
  for (const row of rows) {
    const tally = tallies.get(keyOf(row)) ?? none();
    tally[row.kind]++;
    tallies.set(keyOf(row), tally);
  }
  return tallies;
}

const byName = (a: SpreadRow, b: SpreadRow) =>
  Number(a.name === null) - Number(b.name === null) || collator.compare(a.name ?? "", b.name ?? "");

/**
 * How much of the area takes part, by street and by contact. A street can be one house, so of those that abstain a street
 * counts only what the reader may see; `hidden` is the rest. A contact's own count is a number of many and tells nobody.
 */
export async function spreadOf(permit: Permit<"household.read">) {
  const { read, t } = store();
  const rows = await read.select().from(t.household).where(eq(t.household.areaId, permit.scope.areaId));
  const sees = await seenBy(permit);
  const seen = rows.filter(sees);
  const names = new Map((await contactsOf(permit)).map(({ id, name }) => [id, name]));
  const streets = [...tallyBy(seen, ({ street }) => street || null)].map(([name, tally]) => ({ name, ...tally }));
  const contacts = [...tallyBy(rows, ({ contactId }) => (contactId && names.has(contactId) ? contactId : null))].map(
    ([id, tally]) => ({ name: id ? names.get(id)! : null, ...tally }),
  );
  return { streets: streets.sort(byName), contacts: contacts.sort(byName), hidden: rows.length - seen.length };
}
