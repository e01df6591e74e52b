import { and, asc, countDistinct, eq, inArray, isNotNull, isNull, notExists } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { DeliveryState } from "~/db/schema/delivery";
import { livesWithin, type Within } from "./audience.server";
import { alertHere, type OfficersPermit } from "./here.server";
import { memberLetterKinds } from "./kinds";
import { type PeopleGroup, peopleOnAPage } from "./people";

export const openStates = ["queued", "deferred"] as const satisfies readonly DeliveryState[];
export const failedStates = [
  "bounced",
  "suppressed",
  "expired",
  "cancelled",
] as const satisfies readonly DeliveryState[];

/** The letters that carried the alert to members. */
export function ofAlert(alertId: string) {
  const { letter } = store().t;
  return and(eq(letter.alertId, alertId), inArray(letter.kind, memberLetterKinds));
}

/** True while the worker still makes rows for a very large audience (see delivery/audience.server.ts). */
export async function isBeingWritten(alertId: string): Promise<boolean> {
  const { read, t } = store();
  const { letter, dispatch } = t;
  const rows = await read
    .select({ seq: dispatch.seq })
    .from(letter)
    .innerJoin(dispatch, eq(dispatch.letterId, letter.id))
    .where(and(ofAlert(alertId), isNotNull(dispatch.cursorPerson)))
    .limit(1);
  return rows.length > 0;
}

const statesOf: Record<PeopleGroup, readonly DeliveryState[]> = {
  sent: ["sent"],
  waiting: openStates,
  failed: failedStates,
};

/**
 * One page (from 1) of the people of a group, by name.
 * @throws Response 404 when the permit's municipality has no such alert.
 */
export async function peopleOf(permit: OfficersPermit, alertId: string, group: PeopleGroup, page: number) {
  const { read, t } = store();
  const { letter, delivery, person, area } = t;
  await alertHere(read, permit, alertId);
  const { seq, state, reason, dueAt, attempts, settledAt } = delivery;
  return read
    .select({ seq, name: person.name, area: area.name, state, reason, dueAt, attempts, settledAt })
    .from(letter)
    .innerJoin(delivery, and(eq(delivery.letterId, letter.id), inArray(delivery.state, statesOf[group])))
    .innerJoin(person, eq(person.id, delivery.personId))
    .leftJoin(area, eq(area.id, delivery.areaId))
    .where(ofAlert(alertId))
    .orderBy(asc(person.name), asc(delivery.seq))
    .limit(peopleOnAPage)
    .offset((page - 1) * peopleOnAPage);
}

/** Members of these areas, as far as the alert was sent to them, to whom no letter of the alert was made out: they declined, are unconfirmed, or came later. */
export async function membersWithoutLetter(alertId: string, areas: Within[]): Promise<number> {
  const { read, t } = store();
  const { member, person, letter, delivery } = t;
  const written = read
    .select({ id: delivery.personId })
    .from(delivery)
    .innerJoin(letter, eq(letter.id, delivery.letterId))
    .where(and(ofAlert(alertId), eq(delivery.personId, person.id)));
  const weekly = read
    .select({ id: t.heldLetter.personId })
    .from(t.heldLetter)
    .where(and(eq(t.heldLetter.alertId, alertId), eq(t.heldLetter.personId, person.id)));
  const [row] = await read
    .select({ n: countDistinct(person.id) })
    .from(member)
    .innerJoin(person, and(eq(person.id, member.personId), isNull(person.erasedAt)))
    .where(and(livesWithin(areas), isNull(member.leftAt), notExists(written), notExists(weekly)));
  return row?.n ?? 0;
}
