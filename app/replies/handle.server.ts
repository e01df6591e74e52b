import { eq } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { ticketHere } from "./ticket-here.server";

/** Makes the officer the one who has a ticket, also one that a colleague has. @throws Response 404 when it is not here. */
export function takeTicket(permit: Permit<"reply.answer">, id: string): Promise<void> {
  const { personId } = permit.actor;
  return decide(permit, { objectId: id, detail: { taken: true } }, async ({ tx }) => {
    const { ticket } = store().t;
    const row = await ticketHere(tx, permit, id);
    if (row.ownerId === personId || row.state === "closed") undo(undefined);
    const state = row.state === "new" ? "taken" : row.state;
    await tx.update(ticket).set({ ownerId: personId, state }).where(eq(ticket.id, id));
  });
}

/** Puts a ticket back for anybody to take. @throws Response 404 when it is not here. */
export function releaseTicket(permit: Permit<"reply.answer">, id: string): Promise<void> {
  return decide(permit, { objectId: id, detail: { taken: false } }, async ({ tx }) => {
    const { ticket } = store().t;
    const row = await ticketHere(tx, permit, id);
    if (row.state !== "taken") undo(undefined);
    await tx.update(ticket).set({ ownerId: null, state: "new" }).where(eq(ticket.id, id));
  });
}

/** `unanswered`: whoever wrote has had no answer to the last thing they wrote. */
export type CloseAnswer = "closed" | "unanswered";

/**
 * Closes a ticket: only one whose person has had an answer. One from an unknown address is answered elsewhere, if at all.
 * @throws Response 404 when the permit's municipality has no such ticket.
 */
export function closeTicket(permit: Permit<"reply.answer">, id: string): Promise<CloseAnswer> {
  return decide(permit, { objectId: id, detail: { closed: true } }, async ({ tx, now }): Promise<CloseAnswer> => {
    const { ticket } = store().t;
    const row = await ticketHere(tx, permit, id);
    if (row.state === "closed") undo<CloseAnswer>("closed");
    if (row.state !== "answered" && row.fromAddress === null) undo<CloseAnswer>("unanswered");
    await tx.update(ticket).set({ state: "closed", closedAt: now }).where(eq(ticket.id, id));
    return "closed";
  });
}
