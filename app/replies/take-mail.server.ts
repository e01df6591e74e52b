import { eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { isUrgent } from "./escalation";
import { file, isTalkedOut, type Written } from "./file.server";
import { longest } from "./forms";
import { type Asked, answerable, askedBy, type Right } from "./right.server";
import type { TicketRow } from "./ticket-here.server";

/** Which letter of ours a mail answers, proved by the address that it came to. */
export interface AnsweredLetter {
  personId: string;
  letterId: string;
  /** The alert that the letter is about, or null. */
  alertId: string | null;
}

/** What a mail says. */
export interface MailedWords {
  text: string;
  /** There was more. */
  isCut: boolean;
  enclosed: number;
  /** The mail's own Message-ID. */
  mailId: string | null;
}

/** Where a mail belongs at the desk: who may answer which alert, and the ticket whose answer it answers. */
export interface Desked {
  right: Right;
  into?: TicketRow;
}

async function ticketAnswered(read: Reader, letterId: string): Promise<TicketRow | null> {
  const { ticket, ticketMessage: message } = store().t;
  const [row] = await read
    .select({ ticket })
    .from(message)
    .innerJoin(ticket, eq(ticket.id, message.ticketId))
    .where(eq(message.letterId, letterId));
  return row?.ticket ?? null;
}

/** Where an answer to a letter belongs: null when that letter is neither about an alert nor an answer from the desk. */
export async function deskOfAnswer(
  read: Reader,
  { personId, letterId, alertId }: AnsweredLetter,
): Promise<Desked | null> {
  const into = await ticketAnswered(read, letterId);
  const about = into?.alertId ?? alertId;
  const right = about === null ? null : await answerable(read, { alertId: about, personId });
  if (!right) return null;
  return into?.personId === personId ? { right, into } : { right };
}

/** The alert that an answer to a letter is about, whoever wrote it; null as `deskOfAnswer`. */
export async function askedByLetter(
  read: Reader,
  { letterId, alertId }: Omit<AnsweredLetter, "personId">,
): Promise<Asked | null> {
  const about = (await ticketAnswered(read, letterId))?.alertId ?? alertId;
  return about === null ? null : askedBy(read, about);
}

/** What a mail says, as a ticket keeps it. */
function writtenIn({ text, isCut, enclosed, mailId }: MailedWords): Written {
  const words = { text: text.slice(0, longest.text), seenWhen: "", seenWhere: "", looks: "" };
  const cut = isCut || text.length > longest.text;
  return { id: newId(), kind: "mail", ...words, isUrgent: isUrgent(text), enclosed, isCut: cut, mailId };
}

/**
 * Puts a mail on the desk that came to somebody's answer address from another one: a ticket of its own, by which nobody is
 * known and which nobody's other ticket takes in.
 */
export async function fileStranger(
  decision: Decision,
  asked: Asked,
  fromAddress: string,
  words: MailedWords,
): Promise<"sent" | "urgent"> {
  const written = writtenIn(words);
  await file(decision, { ...asked, fromAddress }, written);
  return written.isUrgent ? "urgent" : "sent";
}

/**
 * Puts a person's mail on the desk as a ticket, or into the one that it goes on with. `tooMany`: the person has written so
 * much within a day that no more is taken.
 */
export async function fileMail(
  decision: Decision,
  { right, into }: Desked,
  words: MailedWords,
): Promise<"sent" | "urgent" | "tooMany"> {
  if (await isTalkedOut(decision, right.personId)) return "tooMany";
  const written = writtenIn(words);
  await file(decision, right, written, into);
  return written.isUrgent ? "urgent" : "sent";
}
