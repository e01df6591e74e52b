/** Takes back what a list has brought, some at a time: households, invitations, letters, and people whom nobody knew. */
import { and, eq, inArray, isNull, ne, notExists } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import { erase } from "~/people/erase.server";
import { forgotten } from "./draft.server";

/** Takes back at most `most` invitations, or, when none are left, the households. False when the list is undone. */
export function undoSome(importId: string, most: number): Promise<boolean> {
  return store().tx(
    async (tx) => {
      const { listImport } = store().t;
      const still = and(eq(listImport.id, importId), eq(listImport.state, "undoing"));
      const now = new Date();
      if ((await tx.select({ id: listImport.id }).from(listImport).where(still)).length === 0) return false;
      if (await withdrawSome(tx, now, importId, most)) return true;
      if (await removeSome(tx, importId, most)) return true;
      await tx
        .update(listImport)
        .set({ ...forgotten, state: "undone", endedAt: now })
        .where(still);
      return false;
    },
    { serial: true },
  );
}

async function withdrawSome(tx: Writer, now: Date, importId: string, most: number): Promise<boolean> {
  const { listInvitation, invitation } = store().t;
  const some = await tx
    .select({
      id: invitation.id,
      personId: invitation.personId,
      letterId: listInvitation.letterId,
      isNew: listInvitation.isNew,
    })
    .from(listInvitation)
    .innerJoin(invitation, eq(invitation.id, listInvitation.invitationId))
    .where(eq(listInvitation.importId, importId))
    .limit(most);
  if (some.length === 0) return false;
  await cancelLetters(tx, now, some);
  await tx.delete(invitation).where(
    inArray(
      invitation.id,
      some.map(({ id }) => id),
    ),
  );
  await eraseStrangers(
    tx,
    some.filter(({ isNew }) => isNew).map(({ personId }) => personId),
    now,
  );
  return true;
}

/** What is open is cancelled, with its link; a letter that has gone leads to a page that says that it is over. */
async function cancelLetters(tx: Writer, now: Date, some: { personId: string; letterId: string }[]): Promise<void> {
  const { delivery } = store().t;
  const theirs = and(
    inArray(delivery.letterId, [...new Set(some.map(({ letterId }) => letterId))]),
    inArray(
      delivery.personId,
      some.map(({ personId }) => personId),
    ),
    inArray(delivery.state, ["queued", "deferred"]),
  );
  await tx.update(delivery).set({ state: "cancelled", settledAt: now, slots: null, reason: "withdrawn" }).where(theirs);
}

/** Erases those who never confirmed anything and whom nothing else ties to anything. */
export async function eraseStrangers(tx: Writer, personIds: string[], now: Date): Promise<void> {
  const { person, member, application, joinRequest, invitation, staff } = store().t;
  if (personIds.length === 0) return;
  const none = (table: typeof member | typeof application | typeof joinRequest | typeof invitation | typeof staff) =>
    notExists(tx.select({ id: table.id }).from(table).where(eq(table.personId, person.id)));
  const strangers = await tx
    .select({ id: person.id })
    .from(person)
    .where(
      and(
        inArray(person.id, personIds),
        isNull(person.confirmedAt),
        isNull(person.erasedAt),
        ...[member, application, joinRequest, invitation, staff].map(none),
      ),
    );
  const ids = strangers.map(({ id }) => id);
  if (ids.length > 0) await erase(tx, ids, now);
}

/** Households that somebody has joined since stay. */
async function removeSome(tx: Writer, importId: string, most: number): Promise<boolean> {
  const { listHousehold, household, member, told } = store().t;
  const some = await tx
    .select({ id: listHousehold.id, householdId: listHousehold.householdId })
    .from(listHousehold)
    .where(eq(listHousehold.importId, importId))
    .limit(most);
  if (some.length === 0) return false;
  await tx.delete(listHousehold).where(
    inArray(
      listHousehold.id,
      some.map(({ id }) => id),
    ),
  );
  const lived = tx.select({ id: member.id }).from(member).where(eq(member.householdId, household.id));
  const empty = await tx
    .select({ id: household.id })
    .from(household)
    .where(
      and(
        inArray(
          household.id,
          some.map((one) => one.householdId),
        ),
        ne(household.kind, "joined"),
        notExists(lived),
      ),
    );
  const ids = empty.map(({ id }) => id);
  if (ids.length === 0) return true;
  await tx.delete(told).where(inArray(told.householdId, ids));
  await tx.delete(household).where(inArray(household.id, ids));
  return true;
}
