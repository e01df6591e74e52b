import { and, eq, inArray } from "drizzle-orm";
import { rolesInMunicipality } from "~/access/actor.server";
import type { Permit } from "~/access/permit.server";
import { byAddress } from "~/areas/address";
import { store } from "~/db/open.server";
import type { Locale } from "~/texts/index";
import { forwardsOf } from "./coverage.server";
import { sentInThread } from "./follow/thread.server";
import { carersIn, homesOf, meant, servicesOf } from "./homes.server";
import { alertInArea, areaWaits, forwardedToOwn, isFirst } from "./in-area.server";
import { readable } from "./readable.server";
import { type AlertRow, wordsOf } from "./words.server";

/** The households without e-mail that an alert is for, those of these services first, and whether each has been told. */
async function paperHouseholds(alertId: string, areaId: string, services: string[]) {
  const { read, t } = store();
  const { alertArea, household, told } = t;
  const { id, street, number, apartment, alias, contactId } = household;
  const rows = await read
    .select({ id, street, number, apartment, alias, contactId, how: told.how, at: told.at })
    .from(household)
    .innerJoin(alertArea, and(eq(alertArea.areaId, household.areaId), eq(alertArea.alertId, alertId)))
    .leftJoin(told, and(eq(told.householdId, household.id), eq(told.alertId, alertId)))
    .where(and(eq(household.areaId, areaId), eq(household.kind, "paperOnly"), meant(alertId)));
  const carers = await carersIn(read, [areaId]);
  const isOwn = (row: { contactId: string | null }) =>
    carers(areaId, row.contactId).some((one) => services.includes(one));
  const own = rows.filter(isOwn).sort(byAddress);
  return { own: own.map(({ contactId: _, ...row }) => row), others: rows.length - own.length };
}

/** What the permit's person has to do with the alert as contact of the area, or null. */
async function taskOf(permit: Permit<"alert.receive">, alert: AlertRow) {
  const { read, t } = store();
  const { areaId, closed } = permit.scope;
  const services = closed ? [] : await servicesOf(read, permit.actor.personId, areaId);
  if (services.length === 0 || alert.contactsOnly) return null;
  const { forward } = t;
  const [forwarded] = await read
    .select({ at: forward.at })
    .from(forward)
    .where(and(eq(forward.alertId, alert.id), eq(forward.areaId, areaId), inArray(forward.contactId, services)));
  const waits = alert.priority !== "urgent" && (await areaWaits(read, areaId));
  const homes = await homesOf(read, alert, [{ id: areaId, waits }]);
  const mine = homes.filter(({ carers }) => carers.some((one) => services.includes(one)));
  const { own, others } = await paperHouseholds(alert.id, areaId, services);
  return {
    forwardedAt: forwarded?.at ?? null,
    /** Own households with e-mail, and those of them that get the alert only when it is passed on. */
    homes: mine.length,
    waiting: mine.filter((home) => home.waits).length,
    households: own,
    /** Households without e-mail that other contacts look after. */
    others,
  };
}

export type ContactTask = NonNullable<Awaited<ReturnType<typeof taskOf>>>;

/** What the contacts wrote on passing the alert on, as far as it was written to the reader; contacts and officers read all. */
async function greetingsFor(permit: Permit<"alert.receive">, alert: AlertRow) {
  const { read } = store();
  const { areaId } = permit.scope;
  if (isFirst(permit)) return forwardsOf(alert, areaId);
  const toOwn = await forwardedToOwn(read, permit);
  return toOwn ? forwardsOf(alert, areaId, toOwn) : [];
}

/**
 * An alert as the people of an area read it, with what its contact has to do.
 * @throws Response 404 when none such was sent to the area, or when its contact has not passed it on yet.
 */
export async function alertPageInArea(
  permit: Permit<"alert.receive">,
  alertId: string,
  locale: Locale = permit.actor.locale,
) {
  const { read, t } = store();
  const alert = await alertInArea(read, permit, alertId);
  const [area] = await read.select({ name: t.area.name }).from(t.area).where(eq(t.area.id, permit.scope.areaId));
  const greetings = (await greetingsFor(permit, alert)).filter((one) => one.note);
  const words = await wordsOf(read, alert);
  return {
    words,
    told: readable(words, locale),
    sentAt: alert.approvedAt!,
    areaName: area!.name,
    /** Works where it was written, and may look at how it has gone. */
    isOfficer: rolesInMunicipality(permit.actor, alert.municipalityId).length > 0,
    greetings: greetings.map(({ id, contact, note, at }) => ({ id, contact, note, at })),
    task: await taskOf(permit, alert),
    thread: await sentInThread(alert, locale),
  };
}
