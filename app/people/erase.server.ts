/** Whoever has left, or works here no more, is erased: a job for the worker's clock. */
import { and, eq, inArray, isNotNull, isNull, lt, ne, notExists, or } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import { goesWithPerson } from "./own-data/plan.server";

/** What stands for the name of somebody who is erased, where what they did must still be told. */
export const erasedName = "–";

/**
 * Confirmed the address, and nothing is left that needs the person: no membership, no post, no request, no letter on
 * its way, and no application but one that became an area, which is kept without the name.
 */
function nobodyNow(tx: Writer) {
  const { person, staff, member, application, joinRequest, delivery } = store().t;
  const mine = { person: eq(member.personId, person.id), staff: eq(staff.personId, person.id) };
  const stays = tx
    .select({ id: member.id })
    .from(member)
    .where(and(mine.person, isNull(member.leftAt)));
  const works = tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(mine.staff, isNull(staff.endedAt)));
  const applied = and(eq(application.personId, person.id), ne(application.state, "approved"));
  const notIn = or(isNull(joinRequest.outcome), ne(joinRequest.outcome, "approved"));
  const asked = and(eq(joinRequest.personId, person.id), notIn);
  const onItsWay = and(eq(delivery.personId, person.id), isNull(delivery.settledAt));
  return and(
    isNotNull(person.confirmedAt),
    isNull(person.erasedAt),
    notExists(stays),
    notExists(works),
    notExists(tx.select({ id: application.id }).from(application).where(applied)),
    notExists(tx.select({ id: joinRequest.id }).from(joinRequest).where(asked)),
    notExists(tx.select({ seq: delivery.seq }).from(delivery).where(onItsWay)),
  );
}

/**
 * The row stays without a word about anybody, since what others did points at it: audit, members, alerts. What goes with
 * the person is read off the schema.
 */
export async function erase(tx: Writer, ids: string[], now: Date) {
  const { person } = store().t;
  for (const { table, column } of goesWithPerson) {
    // biome-ignore lint/suspicious/noExplicitAny: a table of which only the schema knows the columns
    const rows = store().t[table] as any;
    await tx.delete(rows).where(inArray(rows[column], ids));
  }
  for (const id of ids) {
    const nobody = { name: erasedName, email: "", emailKey: id, phone: null, locale: "sv" as const };
    await tx
      .update(person)
      .set({ ...nobody, erasedAt: now })
      .where(eq(person.id, id));
  }
}

/** Erases everybody whose last membership or post has ended. */
export function eraseLeavers(now: Date): Promise<void> {
  const { person } = store().t;
  return inBatches(() =>
    store().tx(async (tx) => {
      const found = await tx.select({ id: person.id }).from(person).where(nobodyNow(tx)).limit(mostAtOnce);
      const ids = found.map((row) => row.id);
      if (ids.length > 0) await erase(tx, ids, now);
      return ids.length;
    }),
  );
}

/** Forgets posts that have ended: what they were and for whom. */
export async function forgetEndedPosts(now: Date): Promise<void> {
  const { staff } = store().t;
  await store().tx((tx) => tx.delete(staff).where(lt(staff.endedAt, now)));
}
