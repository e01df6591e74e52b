import { and, asc, count, countDistinct, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { DeliveryState } from "~/db/schema/delivery";
import type { AreaReach } from "~/db/schema/forwards";
import { type TargetArea, targetAreas } from "./audience.server";
import { homesWaiting, meant } from "./homes.server";
import { isBeingWritten, ofAlert, openStates } from "./reach.server";
import { weeklyHouseholds } from "./weekly/households.server";
import type { AlertRow } from "./words.server";

type PerArea = Map<string, number>;
const mapOf = (rows: { areaId: string; n: number }[]): PerArea => new Map(rows.map(({ areaId, n }) => [areaId, n]));

/** Households with e-mail to which a letter of the alert went that is in one of these states, by area. */
async function emailHouseholds(alertId: string, states: readonly DeliveryState[]): Promise<PerArea> {
  const { read, t } = store();
  const { letter, delivery, member, household, alertArea } = t;
  const rows = await read
    .select({ areaId: household.areaId, n: countDistinct(household.id) })
    .from(letter)
    .innerJoin(delivery, eq(delivery.letterId, letter.id))
    .innerJoin(member, and(eq(member.personId, delivery.personId), isNull(member.leftAt)))
    .innerJoin(household, and(eq(household.id, member.householdId), eq(household.kind, "joined")))
    .innerJoin(alertArea, and(eq(alertArea.alertId, alertId), eq(alertArea.areaId, household.areaId)))
    .where(and(ofAlert(alertId), inArray(delivery.state, states), meant(alertId)))
    .groupBy(household.areaId);
  return mapOf(rows);
}

async function householdsByKind(alertId: string) {
  const { read, t } = store();
  const { household, alertArea } = t;
  return read
    .select({ areaId: household.areaId, kind: household.kind, n: count() })
    .from(alertArea)
    .innerJoin(household, eq(household.areaId, alertArea.areaId))
    .where(and(eq(alertArea.alertId, alertId), meant(alertId)))
    .groupBy(household.areaId, household.kind);
}

async function toldHouseholds(alertId: string) {
  const { read, t } = store();
  const { told, household } = t;
  return read
    .select({ areaId: household.areaId, how: told.how, n: count() })
    .from(told)
    .innerJoin(household, and(eq(household.id, told.householdId), eq(household.kind, "paperOnly")))
    .where(eq(told.alertId, alertId))
    .groupBy(household.areaId, told.how);
}

async function contactsAndForwards(alertId: string): Promise<{ contacts: PerArea; forwards: PerArea }> {
  const { read, t } = store();
  const { contact, forward, alertArea } = t;
  const contacts = await read
    .select({ areaId: contact.areaId, n: count() })
    .from(alertArea)
    .innerJoin(contact, and(eq(contact.areaId, alertArea.areaId), isNull(contact.releasedAt)))
    .where(eq(alertArea.alertId, alertId))
    .groupBy(contact.areaId);
  const forwards = await read
    .select({ areaId: forward.areaId, n: count() })
    .from(forward)
    .where(eq(forward.alertId, alertId))
    .groupBy(forward.areaId);
  return { contacts: mapOf(contacts), forwards: mapOf(forwards) };
}

/** How many households get a sent alert only when their contact passes it on, by area. */
async function waitingByArea(alert: AlertRow, areas: TargetArea[]): Promise<PerArea> {
  const byArea = Map.groupBy(await homesWaiting(store().read, alert, areas), (home) => home.areaId);
  return new Map([...byArea].map(([areaId, waiting]) => [areaId, waiting.length]));
}

/** How a sent alert has reached the households of each of its areas, by name. */
export async function coverageOf(alert: AlertRow): Promise<AreaReach[]> {
  const { read } = store();
  if (alert.contactsOnly) return [];
  const [kinds, told] = [await householdsByKind(alert.id), await toldHouseholds(alert.id)];
  const email = await emailHouseholds(alert.id, ["sent"]);
  const sentOrOpen = await emailHouseholds(alert.id, ["sent", ...openStates]);
  const { contacts, forwards } = await contactsAndForwards(alert.id);
  const more = await isBeingWritten(alert.id);
  const weekly = await weeklyHouseholds(alert.id);
  const areas = await targetAreas(read, alert);
  const yet = await waitingByArea(alert, areas);
  return areas.map(({ id, name }) => {
    const ofKind = (kind: string) => kinds.find((row) => row.areaId === id && row.kind === kind)?.n ?? 0;
    const by = (how: string) => told.find((row) => row.areaId === id && row.how === how)?.n ?? 0;
    const [joined, paperHouseholds, abstaining] = [ofKind("joined"), ofKind("paperOnly"), ofKind("abstaining")];
    const [paper, spoken, phone] = [by("paper"), by("spoken"), by("phone")];
    const byWeekly = weekly.get(id) ?? { told: 0, toCome: 0 };
    const mailed = (email.get(id) ?? 0) + byWeekly.told;
    const awaiting = yet.get(id) ?? 0;
    const coming = (sentOrOpen.get(id) ?? 0) + byWeekly.told + byWeekly.toCome + awaiting;
    const hoping = more ? joined : Math.min(joined, coming);
    return {
      areaId: id,
      name,
      known: joined + paperHouseholds + abstaining,
      email: mailed,
      ...{ paper, spoken, phone },
      waiting: hoping - mailed + paperHouseholds - paper - spoken - phone,
      unreached: joined - hoping,
      ...{ abstaining, paperHouseholds, awaitsForward: awaiting > 0 },
      forwards: forwards.get(id) ?? 0,
      contacts: contacts.get(id) ?? 0,
    };
  });
}

/** What the contacts have told the members on passing a sent alert on, oldest first; `which` of the forwards alone. */
export async function forwardsOf(alert: AlertRow, areaId?: string, which?: SQL) {
  const { read, t } = store();
  const { forward, contact, member, person, area } = t;
  return read
    .select({
      id: forward.id,
      area: area.name,
      contact: person.name,
      note: forward.note,
      noteReason: forward.noteReason,
      at: forward.at,
    })
    .from(forward)
    .innerJoin(contact, eq(contact.id, forward.contactId))
    .innerJoin(member, eq(member.id, contact.memberId))
    .innerJoin(person, eq(person.id, member.personId))
    .innerJoin(area, eq(area.id, forward.areaId))
    .where(and(eq(forward.alertId, alert.id), areaId ? eq(forward.areaId, areaId) : undefined, which))
    .orderBy(asc(forward.at), asc(forward.id));
}
