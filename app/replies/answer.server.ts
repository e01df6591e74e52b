import { and, desc, eq, isNotNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { replyPage } from "~/access/reply-token.server";
import { store } from "~/db/open.server";
import { firstDelivery } from "~/delivery/follow.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { replyAnswered } from "./letters";
import { answerable, type Right } from "./right.server";
import { type TicketRow, ticketHere } from "./ticket-here.server";

/** `gone`: whoever wrote is no longer with us, so that no letter reaches anybody. */
export type AnswerAnswer = "answered" | "gone";

/** An officer's answer. `id`: that of the form. */
export interface Answer {
  id: string;
  text: string;
  close: boolean;
}

/**
 * Sends an answer to whoever wrote, in the thread of the mail or of the alert that was answered, once however often the form
 * is sent; closes the ticket if asked to.
 * @throws Response 404 when the permit's municipality has no such ticket.
 */
export function answerTicket(permit: Permit<"reply.answer">, id: string, given: Answer): Promise<AnswerAnswer> {
  const about = { objectId: id, detail: { answered: true, closed: given.close } };
  return decide(permit, about, async (decision): Promise<AnswerAnswer> => {
    const { tx, now } = decision;
    const { ticket, ticketMessage: message } = store().t;
    const row = await ticketHere(tx, permit, id);
    const [known] = await tx.select({ id: message.id }).from(message).where(eq(message.id, given.id));
    if (known) undo<AnswerAnswer>("answered");
    const right = row.personId && (await answerable(tx, { alertId: row.alertId, personId: row.personId }));
    if (!right) undo<AnswerAnswer>("gone");
    const letterId = await send(decision, permit, row, right, given.text);
    const officerId = permit.actor.personId;
    const words = { text: given.text, seenWhen: "", seenWhere: "", looks: "", enclosed: 0, isCut: false };
    await tx.insert(message).values({ id: given.id, ticketId: id, officerId, ...words, letterId, at: now });
    const end = given.close ? { state: "closed" as const, closedAt: now } : { state: "answered" as const };
    await tx
      .update(ticket)
      .set({ ...end, ownerId: row.ownerId ?? officerId, changedAt: now })
      .where(eq(ticket.id, id));
    return "answered";
  });
}

/** The Message-ID of the person's last mail, which the answer continues; undefined when they wrote on the page. */
async function lastMail({ tx }: Decision, ticketId: string): Promise<string | undefined> {
  const { ticketMessage: message } = store().t;
  const [row] = await tx
    .select({ mailId: message.mailId })
    .from(message)
    .where(and(eq(message.ticketId, ticketId), isNotNull(message.mailId)))
    .orderBy(desc(message.at))
    .limit(1);
  return row?.mailId ?? undefined;
}

async function send(
  decision: Decision,
  { actor, scope }: Permit<"reply.answer">,
  row: TicketRow,
  { alertId, personId, locale, title, municipality }: Right,
  answer: string,
): Promise<string> {
  const post = actor.staff.find(({ municipalityId }) => municipalityId === scope.municipalityId);
  const from = { name: actor.name, title: post?.title ?? "" };
  const content = replyAnswered(textsFor(locale), locale, { title, municipality, from, answer, kind: row.kind });
  const inReplyTo = await lastMail(decision, row.id);
  const first = inReplyTo ? null : await firstDelivery(decision.tx, alertId, personId);
  const letter = { kind: "replyAnswered", content, municipalityId: row.municipalityId, inReplyTo } as const;
  const slots = { link: replyPage({ alertId, personId }) };
  return queueLetter(decision, letter, { personId, slots, ...(first !== null && { followsSeq: first }) });
}
