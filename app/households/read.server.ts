import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { rolesInArea } from "~/access/actor.server";
import type { Permit } from "~/access/permit.server";
import type { ActingRole } from "~/access/policy";
import { byAddress } from "~/areas/address";
import { store } from "~/db/open.server";
import type { HouseholdKind } from "~/db/schema/households";
import { actingIn } from "./acting.server";
import type { InArea } from "./area.server";

export interface ListedHousehold {
  id: string;
  street: string;
  number: string;
  apartment: string;
  /** What a household with protected identity is called, whose address nobody knows; else "". */
  alias: string;
  kind: HouseholdKind;
  contactId: string | null;
  /** Names of the members who live there. */
  members: string[];
}

/** How many households an area knows of, by kind; and how many of them no contact looks after. */
export interface Tally {
  joined: number;
  paperOnly: number;
  abstaining: number;
}

/**
 * Every household of the area, along its streets. Which ones abstain is told only to whoever looks after them: others get
 * them counted in `tally`, and `hidden` of them not listed.
 */
export async function householdsOf(
  permit: Permit<"household.read">,
): Promise<{ households: ListedHousehold[]; tally: Tally; hidden: number }> {
  const { read, t } = store();
  const { areaId } = permit.scope;
  const rows = await read.select().from(t.household).where(eq(t.household.areaId, areaId));
  const names = await memberNames(areaId);
  const counted = (kind: HouseholdKind) => rows.filter((row) => row.kind === kind).length;
  const tally = { joined: counted("joined"), paperOnly: counted("paperOnly"), abstaining: counted("abstaining") };
  const listed = rows.filter(await seenBy(permit));
  const households = listed
    .map(({ id, street, number, apartment, alias, kind, contactId }) => {
      // Whoever has protected identity is one with the alias: more names would tell who lives there.
      const members = alias ? [] : (names.get(id) ?? []);
      return { id, street, number, apartment, alias, kind, contactId, members };
    })
    .sort(byAddress);
  return { households, tally, hidden: rows.length - listed.length };
}

type Seen = { kind: HouseholdKind; contactId: string | null };

/**
 * Which households the reader may know one by one. One that abstains: whoever looks after it, so as not to disturb; where
 * nobody does, everybody who rings doorbells there. Officers need numbers only.
 */
export async function seenBy({ actor, scope }: InArea): Promise<(row: Seen) => boolean> {
  const rings = rolesInArea(actor, scope).some((role) => doorbells.includes(role));
  if (!rings) return ({ kind }) => kind !== "abstaining";
  const acting = await actingIn(store().read, [scope.areaId]);
  const others = new Set(acting.map(({ contactId }) => contactId));
  for (const { personId, contactId } of acting) if (personId === actor.personId) others.delete(contactId);
  return ({ kind, contactId }) => kind !== "abstaining" || !contactId || !others.has(contactId);
}

const doorbells: readonly ActingRole[] = ["starter", "contact", "leadContact"];

/** The households whose contact can be chosen, along the streets: those that the reader may know of. */
export async function householdsToShare(permit: Permit<"household.register">) {
  const { read, t } = store();
  const { id, street, number, apartment, alias, kind, contactId } = t.household;
  const rows = await read
    .select({ id, street, number, apartment, alias, kind, contactId })
    .from(t.household)
    .where(eq(t.household.areaId, permit.scope.areaId));
  return rows.filter(await seenBy(permit)).sort(byAddress);
}

/** One of those households, or null. */
export async function householdOf(permit: Permit<"household.register">, householdId: string | undefined) {
  return (await householdsToShare(permit)).find((household) => household.id === householdId) ?? null;
}

async function memberNames(areaId: string): Promise<Map<string, string[]>> {
  const { read, t } = store();
  const rows = await read
    .select({ householdId: t.household.id, name: t.person.name })
    .from(t.member)
    .innerJoin(t.household, eq(t.household.id, t.member.householdId))
    .innerJoin(t.person, eq(t.person.id, t.member.personId))
    .where(and(eq(t.member.areaId, areaId), isNull(t.member.leftAt), isNull(t.person.erasedAt)))
    .orderBy(asc(t.member.joinedAt));
  const names = new Map<string, string[]>();
  for (const { householdId, name } of rows) names.set(householdId, [...(names.get(householdId) ?? []), name]);
  return names;
}

/** Those who look after households of the area today; lead contact first. */
export async function contactsOf(permit: InArea) {
  const { read, t } = store();
  const rows = await read
    .select({ id: t.contact.id, role: t.contact.role, name: t.person.name, appointedAt: t.contact.appointedAt })
    .from(t.contact)
    .innerJoin(t.member, eq(t.member.id, t.contact.memberId))
    .innerJoin(t.person, eq(t.person.id, t.member.personId))
    .where(and(eq(t.contact.areaId, permit.scope.areaId), isNull(t.contact.releasedAt), isNull(t.member.leftAt)))
    .orderBy(asc(t.contact.appointedAt));
  return [...rows.filter((row) => row.role === "leadContact"), ...rows.filter((row) => row.role === "contact")];
}

const requestColumns = () => {
  const { joinRequest, person } = store().t;
  const { id, street, number, apartment, alias, confirmedAt, outcome } = joinRequest;
  return { id, street, number, apartment, alias, confirmedAt, outcome, name: person.name };
};

/** Confirmed requests to join that wait for an answer, the oldest first. */
export async function pendingJoins(permit: Permit<"household.read">) {
  const { read, t } = store();
  const { joinRequest, person } = t;
  return read
    .select(requestColumns())
    .from(joinRequest)
    .innerJoin(person, eq(person.id, joinRequest.personId))
    .where(
      and(eq(joinRequest.areaId, permit.scope.areaId), isNotNull(joinRequest.confirmedAt), isNull(joinRequest.outcome)),
    )
    .orderBy(asc(joinRequest.confirmedAt));
}
export type PendingJoin = Awaited<ReturnType<typeof pendingJoins>>[number];
