/** The joined households that an alert is for: who looks after each, and which of them wait for their contact. */
import { and, asc, eq, exists, inArray, isNull, or } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { actingIn } from "~/households/acting.server";
import type { TargetArea } from "./audience.server";
import { rootIdOf } from "./follow/root";
import type { AlertRow } from "./words.server";

/** The ids of the contacts who look after a household, by its area and the contact it is shared out to. */
export type Carers = (areaId: string, contactId: string | null) => string[];

/**
 * Who looks after the households of these areas: the contact that one is shared out to; of the rest the lead contact;
 * where nobody leads, every contact, so that nobody is left without one.
 */
export async function carersIn(read: Reader, areaIds: string[]): Promise<Carers> {
  const { contact, member } = store().t;
  const rows = await read
    .select({ id: contact.id, areaId: contact.areaId, role: contact.role })
    .from(contact)
    .innerJoin(member, and(eq(member.id, contact.memberId), isNull(member.leftAt)))
    .where(and(inArray(contact.areaId, areaIds), isNull(contact.releasedAt)))
    .orderBy(asc(contact.id));
  const byArea = Map.groupBy(rows, (row) => row.areaId);
  return (areaId, contactId) => {
    const serving = byArea.get(areaId) ?? [];
    if (serving.some(({ id }) => id === contactId)) return [contactId!];
    const leading = serving.filter(({ role }) => role === "leadContact");
    return (leading.length > 0 ? leading : serving).map(({ id }) => id);
  };
}

/** The services under which a person acts as contact of an area at present: the own one, and of whom they stand in for. */
export async function servicesOf(read: Reader, personId: string, areaId: string): Promise<string[]> {
  const acting = await actingIn(read, [areaId]);
  return acting.filter((one) => one.personId === personId).map((one) => one.contactId);
}

/** A joined household that an alert was sent to. */
export interface Home {
  id: string;
  areaId: string;
  carers: string[];
  /** It gets the alert only when one of its carers passes it on. */
  waits: boolean;
}

/** Of an area that was not written to as a whole, only the households that were. */
export function meant(alertId: string) {
  const { read, t } = store();
  const { alertArea, alertHousehold, household } = t;
  const chosen = read
    .select({ id: alertHousehold.id })
    .from(alertHousehold)
    .where(and(eq(alertHousehold.alertId, alertId), eq(alertHousehold.householdId, household.id)));
  return or(eq(alertArea.partial, false), exists(chosen));
}

/** Who has passed the first alert of a thread on, and the households that waited for it and got it so. */
async function passedOn(read: Reader, rootId: string) {
  const { forward, forwardHousehold } = store().t;
  const by = await read.select({ id: forward.contactId }).from(forward).where(eq(forward.alertId, rootId));
  const to = await read
    .select({ id: forwardHousehold.householdId })
    .from(forward)
    .innerJoin(forwardHousehold, eq(forwardHousehold.forwardId, forward.id))
    .where(and(eq(forward.alertId, rootId), eq(forwardHousehold.waited, true)));
  return { by: new Set(by.map(({ id }) => id)), to: new Set(to.map(({ id }) => id)) };
}

/** The joined households of these areas that a sent alert is for. A follow-up's wait for the first alert of the thread. */
export async function homesOf(
  read: Reader,
  alert: Pick<AlertRow, "id" | "parentId">,
  areas: Pick<TargetArea, "id" | "waits">[],
): Promise<Home[]> {
  const ids = areas.map((area) => area.id);
  if (ids.length === 0) return [];
  const { household, alertArea } = store().t;
  const waiting = new Set(areas.filter((area) => area.waits).map((area) => area.id));
  const [carers, { by, to }] = [await carersIn(read, ids), await passedOn(read, rootIdOf(alert))];
  const rows = await read
    .select({ id: household.id, areaId: household.areaId, contactId: household.contactId })
    .from(alertArea)
    .innerJoin(household, and(eq(household.areaId, alertArea.areaId), eq(household.kind, "joined")))
    .where(and(eq(alertArea.alertId, alert.id), inArray(alertArea.areaId, ids), meant(alert.id)));
  return rows.map(({ id, areaId, contactId }) => {
    const mine = carers(areaId, contactId);
    const waits = waiting.has(areaId) && !to.has(id) && !mine.some((carer) => by.has(carer));
    return { id, areaId, carers: mine, waits };
  });
}

/** Of the areas that wait, the households that get the alert only when a contact passes it on. */
export async function homesWaiting(read: Reader, alert: AlertRow, areas: TargetArea[]): Promise<Home[]> {
  const waiting = areas.filter((area) => area.waits);
  return (await homesOf(read, alert, waiting)).filter((home) => home.waits);
}

/** The areas, of which those wait that have households that do. */
export async function waitingStill(read: Reader, alert: AlertRow, areas: TargetArea[]): Promise<TargetArea[]> {
  const still = new Set((await homesWaiting(read, alert, areas)).map((home) => home.areaId));
  return areas.map((area) => ({ ...area, waits: still.has(area.id) }));
}
