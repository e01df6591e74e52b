import { and, eq, exists, notExists, or } from "drizzle-orm";
import { rolesInMunicipality } from "~/access/actor.server";
import type { Permit } from "~/access/permit.server";
import { byAddress } from "~/areas/address";
import { store } from "~/db/open.server";
import type { Locale } from "~/texts/index";
import { forwardsOf } from "./coverage.server";
import { hasFirst } from "./follow/passed-on.server";
import { sentInThread } from "./follow/thread.server";
import { contactIdOf } from "./forward.server";
import { alertInArea, areaWaits } from "./in-area.server";
import { readable } from "./readable.server";
import { type AlertRow, wordsOf } from "./words.server";

/** Of an area that was not written to as a whole, only the households that were. */
function meantIn(alertId: string, areaId: string) {
  const { read, t } = store();
  const { alertArea, alertHousehold, household } = t;
  const here = and(eq(alertArea.alertId, alertId), eq(alertArea.areaId, areaId), eq(alertArea.partial, true));
  const chosen = and(eq(alertHousehold.alertId, alertId), eq(alertHousehold.householdId, household.id));
  return or(
    notExists(read.select({ id: alertArea.id }).from(alertArea).where(here)),
    exists(read.select({ id: alertHousehold.id }).from(alertHousehold).where(chosen)),
  );
}

/** A household without e-mail, and whether somebody has told it. */
async function paperHouseholds(alertId: string, areaId: string) {
  const { read, t } = store();
  const { household, told } = t;
  const { id, street, number, apartment, alias } = household;
  const rows = await read
    .select({ id, street, number, apartment, alias, how: told.how, at: told.at })
    .from(household)
    .leftJoin(told, and(eq(told.householdId, household.id), eq(told.alertId, alertId)))
    .where(and(eq(household.areaId, areaId), eq(household.kind, "paperOnly"), meantIn(alertId, areaId)));
  return rows.sort(byAddress);
}

/** What the permit's person has to do with the alert as contact of the area, or null. */
async function taskOf(permit: Permit<"alert.receive">, alert: AlertRow) {
  const { read, t } = store();
  const { areaId, closed } = permit.scope;
  const contactId = closed ? null : await contactIdOf(read, permit.actor.personId, areaId);
  if (!contactId || alert.contactsOnly) return null;
  const forwards = await read
    .select({ contactId: t.forward.contactId, at: t.forward.at })
    .from(t.forward)
    .where(and(eq(t.forward.alertId, alert.id), eq(t.forward.areaId, areaId)));
  const isPatient = forwards.length === 0 && alert.priority !== "urgent" && (await areaWaits(read, areaId));
  const waits = isPatient && !(await hasFirst(read, alert, areaId));
  return {
    forwardedAt: forwards.find((row) => row.contactId === contactId)?.at ?? null,
    /** The members get the alert only when it is passed on. */
    waits,
    households: await paperHouseholds(alert.id, areaId),
  };
}

export type ContactTask = NonNullable<Awaited<ReturnType<typeof taskOf>>>;

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
  const greetings = (await forwardsOf(alert, permit.scope.areaId)).filter((one) => one.note);
  const words = await wordsOf(read, alert);
  return {
    words,
    told: readable(words, locale),
    sentAt: alert.approvedAt!,
    areaName: area!.name,
    isOfficer: rolesInMunicipality(permit.actor, permit.scope.municipalityId).length > 0,
    greetings: greetings.map(({ id, contact, note, at }) => ({ id, contact, note, at })),
    task: await taskOf(permit, alert),
    thread: await sentInThread(alert),
  };
}
