/** What members of one contact's group show each other: only what each has chosen, and never without a trace. */
import { and, count, eq, gt, isNull, ne, or } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import type { Address } from "~/areas/address";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";

const hour = 60 * 60_000;
/** How often one person may read the list in an hour: enough to look somebody up, too seldom to watch anybody. */
export const mostReadings = 10;

/** A neighbour as they chose to be seen; null is what they did not. */
export interface Neighbour {
  memberId: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  address: Address | null;
}

/** `noGroup`: no contact looks after the reader's household, so there is nobody to share with. */
export type NeighbourList = { neighbours: Neighbour[] } | "tooOften" | "noGroup";

/** Reads the list of the reader's group and writes down who read it, when, and who stood on it. */
export function readNeighbours(permit: Permit<"neighbour.read">): Promise<NeighbourList> {
  const about = { objectId: permit.scope.areaId };
  return decide<"neighbour.read", NeighbourList>(permit, about, async (decision) => {
    const contactId = await groupOf(decision, permit);
    if (!contactId) undo<NeighbourList>("noGroup");
    if (await readTooOften(decision, permit.actor.personId)) undo<NeighbourList>("tooOften");
    const neighbours = await shownIn(decision, permit, contactId);
    await noteReading(decision, permit, neighbours);
    return { neighbours };
  });
}

/** The serving contact of the household that the reader lives in, or null. */
async function groupOf({ tx }: Decision, { actor, scope }: Permit<"neighbour.read">): Promise<string | null> {
  const { member, household, contact } = store().t;
  const [home] = await tx
    .select({ contactId: contact.id })
    .from(member)
    .innerJoin(household, eq(household.id, member.householdId))
    .innerJoin(contact, and(eq(contact.id, household.contactId), isNull(contact.releasedAt)))
    .where(and(eq(member.personId, actor.personId), eq(member.areaId, scope.areaId), isNull(member.leftAt)));
  return home?.contactId ?? null;
}

async function readTooOften({ tx, now }: Decision, readerId: string): Promise<boolean> {
  const { listReading } = store().t;
  const lately = gt(listReading.at, new Date(now.getTime() - hour));
  const [row] = await tx
    .select({ n: count() })
    .from(listReading)
    .where(and(eq(listReading.readerId, readerId), lately));
  return row!.n >= mostReadings;
}

/** The others of the group who show anything. Protected identity is never listed, whatever was chosen before. */
async function shownIn({ tx }: Decision, { actor, scope }: Permit<"neighbour.read">, contactId: string) {
  const { member, household, person, memberVisibility: seen } = store().t;
  const rows = await tx
    .select({ memberId: member.id, person, household, seen })
    .from(seen)
    .innerJoin(member, and(eq(member.id, seen.memberId), isNull(member.leftAt)))
    .innerJoin(person, and(eq(person.id, member.personId), isNull(person.erasedAt)))
    .innerJoin(household, eq(household.id, member.householdId))
    .where(
      and(
        eq(member.areaId, scope.areaId),
        eq(household.contactId, contactId),
        eq(household.alias, ""),
        ne(person.id, actor.personId),
        or(eq(seen.showName, true), eq(seen.showPhone, true), eq(seen.showEmail, true), eq(seen.showAddress, true)),
      ),
    );
  return rows
    .map(({ memberId, person: who, household: { street, number, apartment }, seen: shows }): Neighbour => {
      const address = shows.showAddress ? { street, number, apartment } : null;
      const [name, email] = [shows.showName ? who.name : null, shows.showEmail ? who.email : null];
      return { memberId, name, email, phone: shows.showPhone ? who.phone : null, address };
    })
    .filter(({ name, phone, email, address }) => name ?? phone ?? email ?? address)
    .sort(byWhatIsShown);
}

const collator = new Intl.Collator("sv");
const shownText = ({ name, phone, email, address }: Neighbour) =>
  [name ?? "\uFFFF", phone, email, address?.street, address?.number].join(" ");

/** By what can be read: an order by address or by date would tell what somebody does not show. */
const byWhatIsShown = (a: Neighbour, b: Neighbour) => collator.compare(shownText(a), shownText(b));

async function noteReading({ tx, now }: Decision, permit: Permit<"neighbour.read">, shown: Neighbour[]) {
  const { listReading, listReadingOf } = store().t;
  const reading = { id: newId(), areaId: permit.scope.areaId, readerId: permit.actor.personId, at: now };
  await tx.insert(listReading).values(reading);
  const rows = shown.map(({ memberId }) => ({ id: newId(), readingId: reading.id, memberId }));
  if (rows.length > 0) await tx.insert(listReadingOf).values(rows);
}
