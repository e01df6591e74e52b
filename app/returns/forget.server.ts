/** What the clock makes the platform forget of mails that came back. */
import { inArray, lt } from "drizzle-orm";
import { store } from "~/db/open.server";
import { kinds } from "~/delivery/kinds";
import { day, memory } from "./keep.server";
import { passedOnSince } from "./passed-on.server";

/**
 * Empties the letters with a person's words once one of them has left and none is on its way: the words were for their
 * readers only. Words that reached no officer stay, for `unreadMails` to show, until their letters are forgotten.
 */
export async function forgetWords(now = new Date()): Promise<number> {
  const { letter } = store().t;
  const read = (await passedOnSince(new Date(now.getTime() - kinds.returnedMail.expiresAfter - day))).filter(
    ({ letters, isOpen, isRead }) => letters.some(({ text }) => text !== "") && isRead && !isOpen,
  );
  const ids = read.flatMap(({ letters }) => letters.map(({ id }) => id));
  if (ids.length === 0) return 0;
  const nothing = { subject: "", text: "", html: "" };
  await store().tx((tx) => tx.update(letter).set(nothing).where(inArray(letter.id, ids)), { relaxed: true });
  return ids.length;
}

/** Forgets what came back longer ago than it counts. */
export async function forgetReturned(now = new Date()): Promise<void> {
  const { returned } = store().t;
  const old = lt(returned.at, new Date(now.getTime() - memory));
  await store().tx((tx) => tx.delete(returned).where(old), { relaxed: true });
}
