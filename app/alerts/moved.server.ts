/** Households that come to a contact who has already passed an alert on: they would wait for nobody, and get it from nobody. */
import { and, eq, exists, gt, isNull, lte } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { targetAreas } from "./audience.server";
import { release } from "./forward.server";
import { type Home, homesOf } from "./homes.server";
import { longest } from "./remind.server";
import type { AlertRow } from "./words.server";

interface Passed {
  id: string;
  areaId: string;
  contactId: string;
  note: string;
  from: string;
}

/** First alerts of a thread that were passed on and are no older than a week. */
async function alertsPassedOn(read: Reader, now: Date): Promise<AlertRow[]> {
  const { alert, forward } = store().t;
  const passed = read.select({ id: forward.id }).from(forward).where(eq(forward.alertId, alert.id));
  const recent = gt(alert.approvedAt, new Date(now.getTime() - longest));
  return read
    .select()
    .from(alert)
    .where(
      and(eq(alert.state, "approved"), eq(alert.contactsOnly, false), isNull(alert.parentId), recent, exists(passed)),
    );
}

async function passedOn(read: Reader, alertId: string): Promise<Passed[]> {
  const { forward, contact, member, person } = store().t;
  const { id, areaId, contactId, note } = forward;
  return read
    .select({ id, areaId, contactId, note, from: person.name })
    .from(forward)
    .innerJoin(contact, eq(contact.id, forward.contactId))
    .innerJoin(member, eq(member.id, contact.memberId))
    .innerJoin(person, eq(person.id, member.personId))
    .where(eq(forward.alertId, alertId));
}

/** The households that some forward of the alert was for. */
async function reachedBy(read: Reader, alertId: string): Promise<Set<string>> {
  const { forward, forwardHousehold } = store().t;
  const rows = await read
    .select({ id: forwardHousehold.householdId })
    .from(forward)
    .innerJoin(forwardHousehold, eq(forwardHousehold.forwardId, forward.id))
    .where(eq(forward.alertId, alertId));
  return new Set(rows.map(({ id }) => id));
}

/** Households of an area where somebody lives who was a member when the alert was sent: who joins later reads it there. */
async function livedIn(read: Reader, areaId: string, then: Date): Promise<Set<string>> {
  const { member } = store().t;
  const rows = await read
    .selectDistinct({ id: member.householdId })
    .from(member)
    .where(and(eq(member.areaId, areaId), isNull(member.leftAt), lte(member.joinedAt, then)));
  return new Set(rows.flatMap(({ id }) => id ?? []));
}

/** The households of an area that no forward was for, by the forward of the contact who has them now. */
async function moved(read: Reader, alert: AlertRow, areaId: string, passed: Passed[]): Promise<Map<Passed, Home[]>> {
  const [reached, there] = [await reachedBy(read, alert.id), await livedIn(read, areaId, alert.approvedAt!)];
  const homes = await homesOf(read, alert, [{ id: areaId, waits: true }]);
  const left = homes.filter(({ id, waits }) => !waits && !reached.has(id) && there.has(id));
  const byForward = Map.groupBy(left, ({ carers }) => passed.find(({ contactId }) => carers.includes(contactId)));
  byForward.delete(undefined);
  return byForward as Map<Passed, Home[]>;
}

async function tellMoved(decision: Decision, alert: AlertRow): Promise<number> {
  const { tx } = decision;
  const passed = await passedOn(tx, alert.id);
  const waiting = (await targetAreas(tx, alert)).filter((area) => area.waits).map((area) => area.id);
  let told = 0;
  for (const areaId of waiting.filter((id) => passed.some((one) => one.areaId === id)))
    for (const [{ id: forwardId, note, from }, homes] of await moved(tx, alert, areaId, passed)) {
      await release(decision, alert, areaId, homes, { forwardId, greeting: { from, note } });
      told += homes.length;
    }
  return told;
}

/**
 * Gives households that were moved to a contact who has passed an alert on that alert, once, with the contact's note. A job
 * for the worker's clock, so that it does not matter how they were moved. Returns to how many households.
 */
export async function tellMovedHouseholds(now = new Date()): Promise<number> {
  let told = 0;
  for (const alert of await alertsPassedOn(store().read, now))
    told += await store().tx((tx) => tellMoved({ tx, now }, alert), { serial: true });
  return told;
}
