import { and, desc, eq, exists, inArray, isNotNull, isNull, ne, or, type SQL } from "drizzle-orm";
import { rolesInArea } from "~/access/actor.server";
import { notFound, type Permit } from "~/access/permit.server";
import type { ActingRole } from "~/access/policy";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { contactsOf } from "./audience.server";
import { carersIn } from "./homes.server";
import type { AlertRow } from "./words.server";

/** A permit for an area, by which the alerts that were sent there are read or passed on. */
export type AreaPermit = Permit<"alert.receive"> | Permit<"alert.forward"> | Permit<"area.read">;

const before: readonly ActingRole[] = ["contact", "leadContact", "coordinator", "police"];

/** Whether the area's members wait for their contact with all that is not urgent. */
export async function areaWaits(read: Reader, areaId: string): Promise<boolean> {
  const { area } = store().t;
  const [row] = await read.select({ route: area.route }).from(area).where(eq(area.id, areaId));
  return row?.route === "viaContact" && (await contactsOf(read, [{ id: areaId }])).length > 0;
}

/** Who reads, and in which area: what every `AreaPermit` says. */
type Reading = Pick<AreaPermit, "actor" | "scope">;

/** Contacts and officers read all that was sent to the area, and all greetings. */
export const isFirst = ({ actor, scope }: Reading): boolean =>
  rolesInArea(actor, scope).some((role) => before.includes(role));

/** Of forwards: for the reader's household, then or by who looks after it now. Undefined: the reader lives nowhere here. */
export async function forwardedToOwn(read: Reader, { actor, scope }: Reading): Promise<SQL | undefined> {
  const { household, member, forward, forwardHousehold } = store().t;
  const [home] = await read
    .select({ id: household.id, contactId: household.contactId })
    .from(member)
    .innerJoin(household, eq(household.id, member.householdId))
    .where(and(eq(member.personId, actor.personId), eq(member.areaId, scope.areaId), isNull(member.leftAt)));
  if (!home) return undefined;
  const carers = (await carersIn(read, [scope.areaId]))(scope.areaId, home.contactId);
  const then = read
    .select({ id: forwardHousehold.id })
    .from(forwardHousehold)
    .where(and(eq(forwardHousehold.forwardId, forward.id), eq(forwardHousehold.householdId, home.id)));
  return or(inArray(forward.contactId, carers), exists(then));
}

/** Of alerts beside their areas: sent to the reader's and, for members of one that waits, urgent or passed on to them. */
export async function visibleTo(read: Reader, { actor, scope }: Reading): Promise<SQL | undefined> {
  const { alert, alertArea, forward } = store().t;
  const { areaId } = scope;
  const sentHere = and(eq(alertArea.areaId, areaId), isNotNull(alert.approvedAt));
  if (isFirst({ actor, scope })) return sentHere;
  const forMembers = and(sentHere, eq(alert.contactsOnly, false));
  if (!(await areaWaits(read, areaId))) return forMembers;
  const itOrFirst = or(eq(forward.alertId, alert.id), eq(forward.alertId, alert.parentId));
  const toOwn = await forwardedToOwn(read, { actor, scope });
  const passedOn = and(itOrFirst, eq(forward.areaId, areaId), toOwn);
  const isForwarded = toOwn && exists(read.select({ id: forward.id }).from(forward).where(passedOn));
  return and(forMembers, or(eq(alert.priority, "urgent"), isForwarded));
}

/** The alerts that were sent to the permit's area, latest first. */
export async function alertsInArea(permit: AreaPermit, most = 20) {
  const { read, t } = store();
  const { id, kind, priority, status, followUp, title, approvedAt, version } = t.alert;
  const words = t.alertWords;
  const english = and(eq(words.alertId, id), eq(words.version, version), eq(words.locale, "en"));
  const rows = await read
    .select({ id, kind, priority, status, followUp, title, approvedAt, titleEn: words.title })
    .from(t.alert)
    .leftJoin(words, english)
    .innerJoin(t.alertArea, eq(t.alertArea.alertId, t.alert.id))
    .where(and(await visibleTo(read, permit), ne(t.alert.state, "withdrawn")))
    .orderBy(desc(t.alert.approvedAt), desc(t.alert.id))
    .limit(most);
  const inEnglish = permit.actor.locale === "en";
  return rows.map(({ titleEn, ...row }) => ({ ...row, title: (inEnglish && titleEn) || row.title }));
}

/** An alert as far as the reader may see it in this area: null when it was not sent there, or is not passed on yet. */
export async function findInArea(read: Reader, reading: Reading, alertId: string): Promise<AlertRow | null> {
  const { alert, alertArea } = store().t;
  const [found] = await read
    .select({ alert })
    .from(alert)
    .innerJoin(alertArea, eq(alertArea.alertId, alert.id))
    .where(and(eq(alert.id, alertId), await visibleTo(read, reading)));
  return found?.alert ?? null;
}

/**
 * One alert that was sent to the permit's area.
 * @throws Response 404 when there is none such, or when its contact has not passed it on yet.
 */
export async function alertInArea(read: Reader, permit: AreaPermit, alertId: string): Promise<AlertRow> {
  const found = await findInArea(read, permit, alertId);
  if (!found) throw notFound();
  return found;
}
