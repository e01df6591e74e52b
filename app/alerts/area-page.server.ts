import { and, eq } from "drizzle-orm";
import { rolesInMunicipality } from "~/access/actor.server";
import type { Permit } from "~/access/permit.server";
import { byAddress } from "~/areas/address";
import { store } from "~/db/open.server";
import { forwardsOf } from "./coverage.server";
import { contactIdOf } from "./forward.server";
import { alertInArea, areaWaits } from "./in-area.server";
import { type AlertRow, wordsOf } from "./words.server";

/** A household without e-mail, and whether somebody has told it. */
async function paperHouseholds(alertId: string, areaId: string) {
  const { read, t } = store();
  const { household, told } = t;
  const { id, street, number, apartment } = household;
  const rows = await read
    .select({ id, street, number, apartment, how: told.how, at: told.at })
    .from(household)
    .leftJoin(told, and(eq(told.householdId, household.id), eq(told.alertId, alertId)))
    .where(and(eq(household.areaId, areaId), eq(household.kind, "paperOnly")));
  return rows.sort(byAddress);
}

/** What the permit's person has to do with the alert as contact of the area, or null. */
async function taskOf(permit: Permit<"alert.receive">, alert: AlertRow) {
  const { read, t } = store();
  const { areaId, closed } = permit.scope;
  const contactId = closed ? null : await contactIdOf(read, permit.actor.personId, areaId);
  if (!contactId) return null;
  const forwards = await read
    .select({ contactId: t.forward.contactId, at: t.forward.at })
    .from(t.forward)
    .where(and(eq(t.forward.alertId, alert.id), eq(t.forward.areaId, areaId)));
  const waits = forwards.length === 0 && alert.priority !== "urgent" && (await areaWaits(read, areaId));
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
export async function alertPageInArea(permit: Permit<"alert.receive">, alertId: string) {
  const { read, t } = store();
  const alert = await alertInArea(read, permit, alertId);
  const [area] = await read.select({ name: t.area.name }).from(t.area).where(eq(t.area.id, permit.scope.areaId));
  const greetings = (await forwardsOf(alert, permit.scope.areaId)).filter((one) => one.note);
  return {
    words: await wordsOf(read, alert),
    sentAt: alert.approvedAt!,
    areaName: area!.name,
    isOfficer: rolesInMunicipality(permit.actor, permit.scope.municipalityId).length > 0,
    greetings: greetings.map(({ id, contact, note, at }) => ({ id, contact, note, at })),
    task: await taskOf(permit, alert),
  };
}
