import { and, eq } from "drizzle-orm";
import { notFound, type Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { Tables } from "~/db/tables";

export type TicketRow = Tables["ticket"]["$inferSelect"];
export type MessageRow = Tables["ticketMessage"]["$inferSelect"];

/** What an officer may be about to do with a ticket. */
export type DeskPermit = Permit<"reply.read"> | Permit<"reply.answer">;

/** @throws Response 404 when the permit's municipality has no such ticket. */
export async function ticketHere(read: Reader, permit: DeskPermit, id: string): Promise<TicketRow> {
  const { ticket } = store().t;
  const here = and(eq(ticket.id, id), eq(ticket.municipalityId, permit.scope.municipalityId));
  const [row] = await read.select().from(ticket).where(here);
  if (!row) throw notFound();
  return row;
}
