import { and, eq, exists, inArray, isNotNull, isNull, lt, or } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";

/** Milliseconds after a ticket is closed (db/purposes: `thirtyDaysAfterHandled`). */
export const repliesKept = 30 * 86_400_000;

const nothing = { text: "", seenWhen: "", seenWhere: "", looks: "", enclosed: 0, isCut: false, mailId: null };

/**
 * Forgets what people wrote, and who they were: thirty days after the ticket was closed, and at once when the person has
 * been erased. That there was a ticket, and how it ended, stays as a number.
 */
export function forgetReplies(now: Date): Promise<void> {
  const { ticket, ticketMessage, person } = store().t;
  const before = new Date(now.getTime() - repliesKept);
  return inBatches(() =>
    store().tx(async (tx) => {
      const erased = tx
        .select({ id: person.id })
        .from(person)
        .where(and(eq(person.id, ticket.personId), isNotNull(person.erasedAt)));
      const due = or(lt(ticket.closedAt, before), exists(erased));
      const found = await tx
        .select({ id: ticket.id })
        .from(ticket)
        .where(and(isNull(ticket.redactedAt), due))
        .limit(mostAtOnce);
      const ids = found.map((row) => row.id);
      if (ids.length === 0) return 0;
      await tx.update(ticketMessage).set(nothing).where(inArray(ticketMessage.ticketId, ids));
      await tx
        .update(ticket)
        .set({ personId: null, fromAddress: null, isUrgent: false, redactedAt: now, state: "closed" })
        .where(inArray(ticket.id, ids));
      return ids.length;
    }),
  );
}
