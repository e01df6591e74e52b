import { and, asc, eq, gte } from "drizzle-orm";
import { store } from "~/db/open.server";
import { memory } from "./keep.server";

/** A person's mail as it was passed on: one letter to each officer, all of one instant. */
interface PassedOn {
  at: Date;
  letters: { id: string; subject: string; text: string }[];
  /** Some of the letters is still on its way. */
  isOpen: boolean;
  /** Some of the letters was taken by an officer's mail server. */
  isRead: boolean;
}

/** The mails that were passed on since an instant, oldest first. */
export async function passedOnSince(since: Date): Promise<PassedOn[]> {
  const { letter, delivery } = store().t;
  const { id, subject, text, municipalityId, createdAt } = letter;
  const rows = await store()
    .read.select({ id, subject, text, municipalityId, createdAt, state: delivery.state })
    .from(letter)
    .innerJoin(delivery, eq(delivery.letterId, letter.id))
    .where(and(gte(createdAt, since), eq(letter.kind, "returnedMail")))
    .orderBy(asc(createdAt));
  const mails = new Map<string, PassedOn>();
  for (const row of rows) {
    const key = `${row.municipalityId} ${row.createdAt.getTime()}`;
    const mail = mails.get(key) ?? { at: row.createdAt, letters: [], isOpen: false, isRead: false };
    mails.set(key, mail);
    mail.letters.push({ id: row.id, subject: row.subject, text: row.text });
    mail.isOpen ||= row.state === "queued" || row.state === "deferred";
    mail.isRead ||= row.state === "sent";
  }
  return [...mails.values()];
}

/** A person's mail that no officer got: their letters bounced, expired or were never wanted. */
export interface UnreadMail {
  at: Date;
  subject: string;
  text: string;
}

/** The mails of the last thirty days that reached no officer, so that somebody can look after them. */
export async function unreadMails(now = new Date()): Promise<UnreadMail[]> {
  const mails = await passedOnSince(new Date(now.getTime() - memory));
  return mails
    .filter(({ isOpen, isRead }) => !isOpen && !isRead)
    .map(({ at, letters }) => ({ at, subject: letters[0]!.subject, text: letters[0]!.text }));
}
