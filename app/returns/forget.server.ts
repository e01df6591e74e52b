/** What the clock makes the platform forget of mails that came back. */
import { and, eq, gte, inArray, lt, ne, notExists } from "drizzle-orm";
import { store } from "~/db/open.server";
import { kinds } from "~/delivery/kinds";
import { day, memory } from "./keep.server";

/** Empties letters with a person's words once they have left or expired: the words were for their readers only. */
export async function forgetWords(now = new Date()): Promise<number> {
  const { letter, delivery } = store().t;
  const lately = new Date(now.getTime() - kinds.returnedMail.expiresAfter - day);
  const emptied = await store().tx(
    (tx) => {
      const open = tx
        .select({ seq: delivery.seq })
        .from(delivery)
        .where(and(eq(delivery.letterId, letter.id), inArray(delivery.state, ["queued", "deferred"])));
      const full = and(gte(letter.createdAt, lately), eq(letter.kind, "returnedMail"), ne(letter.text, ""));
      const nothing = { subject: "", text: "", html: "" };
      return tx
        .update(letter)
        .set(nothing)
        .where(and(full, notExists(open)))
        .returning({ id: letter.id });
    },
    { relaxed: true },
  );
  return emptied.length;
}

/** Forgets what came back longer ago than it counts. */
export async function forgetReturned(now = new Date()): Promise<void> {
  const { returned } = store().t;
  const old = lt(returned.at, new Date(now.getTime() - memory));
  await store().tx((tx) => tx.delete(returned).where(old), { relaxed: true });
}
