import { and, asc, count, desc, eq, inArray } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { ticketsOnAPage, type View, views } from "./kinds";
import { ticketHere } from "./ticket-here.server";

/** A permit by which an officer reads what has come to the municipality's desk. */
type Reading = Permit<"reply.read"> | Permit<"desk.read">;

/** How many tickets each view of the permit's desk has, and how many of those that wait may be urgent. */
export async function ticketCounts(permit: Reading) {
  const { read, t } = store();
  const { state, isUrgent, municipalityId } = t.ticket;
  const rows = await read
    .select({ state, isUrgent, n: count() })
    .from(t.ticket)
    .where(eq(municipalityId, permit.scope.municipalityId))
    .groupBy(state, isUrgent);
  const sum = (some: typeof rows) => some.reduce((all, { n }) => all + n, 0);
  const of = (view: View) => rows.filter((row) => views[view].some((one) => one === row.state));
  return {
    open: sum(of("open")),
    answered: sum(of("answered")),
    closed: sum(of("closed")),
    urgent: sum(of("open").filter((row) => row.isUrgent)),
  };
}

/** One page (from 1) of a view of the permit's desk: those that may be urgent first, then the longest waiting; what is done, latest first. */
export async function ticketPage(permit: Reading, view: View, page: number, most = ticketsOnAPage) {
  const { read, t } = store();
  const { ticket, alert, person } = t;
  const { id, kind, state, isUrgent, changedAt, ownerId, fromAddress } = ticket;
  const here = and(eq(ticket.municipalityId, permit.scope.municipalityId), inArray(state, views[view]));
  const order = view === "open" ? [desc(isUrgent), asc(changedAt), asc(id)] : [desc(changedAt), desc(id)];
  const rows = await read
    .select({
      ...{ id, kind, state, isUrgent, changedAt, ownerId, fromAddress },
      title: alert.title,
      status: alert.status,
      owner: person.name,
    })
    .from(ticket)
    .innerJoin(alert, eq(alert.id, ticket.alertId))
    .leftJoin(person, eq(person.id, ownerId))
    .where(here)
    .orderBy(...order)
    .limit(most)
    .offset((page - 1) * most);
  return rows.map(({ ownerId: owns, fromAddress: address, ...row }) => {
    return { ...row, isMine: owns === permit.actor.personId, isStranger: address !== null };
  });
}
export type TicketLine = Awaited<ReturnType<typeof ticketPage>>[number];

/** The first of those that wait, for the desk's own page. */
export async function waitingReplies(permit: Reading) {
  const { open } = await ticketCounts(permit);
  return { open, rows: open > 0 ? await ticketPage(permit, "open", 1, 5) : [] };
}

async function messagesOf(ticketId: string) {
  const { read, t } = store();
  const { ticketMessage: message, person } = t;
  const { id, text, seenWhen, seenWhere, looks, enclosed, isCut, at } = message;
  return read
    .select({ id, text, seenWhen, seenWhere, looks, enclosed, isCut, at, officer: person.name })
    .from(message)
    .leftJoin(person, eq(person.id, message.officerId))
    .where(eq(message.ticketId, ticketId))
    .orderBy(asc(at), asc(id));
}

/** Who wrote, with the areas they live in; null once it is forgotten. */
async function writerOf(personId: string | null, municipalityId: string) {
  if (personId === null) return null;
  const { read, t } = store();
  const { person, member, area } = t;
  const { name, email, phone } = person;
  const [who] = await read.select({ name, email, phone }).from(person).where(eq(person.id, personId));
  const homes = await read
    .selectDistinct({ name: area.name })
    .from(member)
    .innerJoin(area, and(eq(area.id, member.areaId), eq(area.municipalityId, municipalityId)))
    .where(eq(member.personId, personId));
  return who ? { ...who, areas: homes.map((home) => home.name).sort() } : null;
}

/**
 * A ticket with all that has been written in it.
 * @throws Response 404 when the permit's municipality has no such ticket.
 */
export async function ticketFor(permit: Permit<"reply.read">, id: string) {
  const { read, t } = store();
  const row = await ticketHere(read, permit, id);
  const { kind, state, isUrgent, ownerId, createdAt, redactedAt, alertId, personId, municipalityId } = row;
  const { fromAddress } = row;
  const [alert] = await read
    .select({ title: t.alert.title, status: t.alert.status })
    .from(t.alert)
    .where(eq(t.alert.id, alertId));
  const [owner] = await read
    .select({ name: t.person.name })
    .from(t.person)
    .where(eq(t.person.id, ownerId ?? ""));
  return {
    ...{ id, kind, state, isUrgent, createdAt, redactedAt, alertId, fromAddress },
    ...{ alertTitle: alert!.title, alertStatus: alert!.status },
    owner: owner?.name ?? null,
    isMine: ownerId === permit.actor.personId,
    writer: await writerOf(personId, municipalityId),
    messages: await messagesOf(id),
  };
}
export type Ticket = Awaited<ReturnType<typeof ticketFor>>;
