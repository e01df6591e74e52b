import { and, count, eq } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { officersOf } from "~/organisations/officers.server";
import { textsFor } from "~/texts/index";
import { replyArrived } from "./letters";
import type { Asked } from "./right.server";

/** How many tickets of a municipality nobody has taken. */
async function untaken({ tx }: Decision, municipalityId: string): Promise<number> {
  const { ticket } = store().t;
  const waiting = and(eq(ticket.municipalityId, municipalityId), eq(ticket.state, "new"));
  const [row] = await tx.select({ n: count() }).from(ticket).where(waiting);
  return row!.n;
}

/**
 * Tells the officers that somebody has answered: always when it may be urgent, otherwise when it is the first that waits,
 * so that an inbox with ten of them has sent one letter. What was written stays at the desk.
 */
export async function tellOfficers(
  decision: Decision,
  { municipalityId, municipality, title }: Asked,
  { ticketId, isUrgent }: { ticketId: string; isUrgent: boolean },
): Promise<void> {
  if (!isUrgent && (await untaken(decision, municipalityId)) > 1) return;
  for (const { personId, locale } of await officersOf(decision.tx, municipalityId)) {
    const content = replyArrived(textsFor(locale), locale, { municipality, title, ticketId, isUrgent });
    await queueLetter(decision, { kind: "replyArrived", content, municipalityId }, { personId });
  }
}
