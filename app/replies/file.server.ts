import { and, count, desc, eq, gte, isNull, ne } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { TicketKind, TicketState } from "~/db/schema/replies";
import { countReply } from "./count.server";
import type { Asked } from "./right.server";
import { tellOfficers } from "./tell.server";
import type { TicketRow } from "./ticket-here.server";

const day = 86_400_000;
/** What one person may write within a day: more is no answer, but a flood. */
const mostADay = 10;

/** Whose words these are: a person's, proved by the letter that they answer, or some address's, which proves nothing. */
export type Writer = { personId: string } | { fromAddress: string };

/** What somebody wrote. */
export interface Written {
  id: string;
  kind: TicketKind;
  text: string;
  seenWhen: string;
  seenWhere: string;
  looks: string;
  isUrgent: boolean;
  enclosed: number;
  isCut: boolean;
  mailId: string | null;
}

/** Whether the person has written so much within a day that no more is taken. */
export async function isTalkedOut({ tx, now }: Decision, personId: string): Promise<boolean> {
  const { ticket, ticketMessage: message } = store().t;
  const lately = and(isNull(message.officerId), gte(message.at, new Date(now.getTime() - day)));
  const [row] = await tx
    .select({ n: count() })
    .from(ticket)
    .innerJoin(message, eq(message.ticketId, ticket.id))
    .where(and(eq(ticket.personId, personId), lately));
  return row!.n >= mostADay;
}

/** Whether a message is here already. */
export async function hasMessage({ tx }: Decision, id: string): Promise<boolean> {
  const { ticketMessage } = store().t;
  return (
    (await tx.select({ id: ticketMessage.id }).from(ticketMessage).where(eq(ticketMessage.id, id)).limit(1)).length > 0
  );
}

/** The writer's ticket of this kind about the alert that is not closed yet: what is written now belongs there. */
async function openTicket({ tx }: Decision, { alertId, ...by }: Asked & Writer, kind: TicketKind) {
  const { ticket } = store().t;
  const mine = "personId" in by ? eq(ticket.personId, by.personId) : eq(ticket.fromAddress, by.fromAddress);
  const [row] = await tx
    .select()
    .from(ticket)
    .where(and(eq(ticket.alertId, alertId), mine, eq(ticket.kind, kind), ne(ticket.state, "closed")))
    .orderBy(desc(ticket.createdAt))
    .limit(1);
  return row ?? null;
}

async function begin(decision: Decision, asked: Asked & Writer, { kind, isUrgent }: Written): Promise<TicketRow> {
  const { tx, now } = decision;
  const { alertId, municipalityId } = asked;
  const by = "personId" in asked ? { personId: asked.personId } : { fromAddress: asked.fromAddress };
  const row = { id: newId(), alertId, ...by, municipalityId, kind, isUrgent, state: "new" as const };
  const [ticket] = await tx
    .insert(store().t.ticket)
    .values({ ...row, createdAt: now, changedAt: now })
    .returning();
  if ("personId" in asked) await countReply(decision, alertId, asked.personId);
  return ticket!;
}

/** What a ticket becomes when its person writes in it: whoever has it has something to do again. */
const reopened = ({ ownerId }: TicketRow): TicketState => (ownerId === null ? "new" : "taken");

async function goOn({ tx, now }: Decision, known: TicketRow, { isUrgent }: Written) {
  const { ticket } = store().t;
  const change = { state: reopened(known), isUrgent: known.isUrgent || isUrgent, changedAt: now, closedAt: null };
  await tx.update(ticket).set(change).where(eq(ticket.id, known.id));
}

/** Puts what somebody wrote into their ticket at the desk, or into a new one, and tells the officers. */
export async function file(
  decision: Decision,
  asked: Asked & Writer,
  written: Written,
  into?: TicketRow,
): Promise<void> {
  const known = into ?? (await openTicket(decision, asked, written.kind));
  const { kind: _, isUrgent, ...words } = written;
  const ticket = known ?? (await begin(decision, asked, written));
  if (known) await goOn(decision, known, written);
  await decision.tx.insert(store().t.ticketMessage).values({ ...words, ticketId: ticket.id, at: decision.now });
  await tellOfficers(decision, asked, { ticketId: ticket.id, isUrgent });
}
