import { eq } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { meetingIn } from "./about.server";
import { stepInLife } from "./arrange.server";
import { invitedTo, tell } from "./invite.server";
import { isAhead } from "./kinds";
import { meetingCancelled } from "./letters";

/** `closed`: it has begun or was held. */
export type Cancelling = "cancelled" | "closed" | "unknown";

/** Cancels a meeting: everybody invited gets a letter with the reason, and the calendars strike it. A second time nothing happens. */
export function cancelMeeting(permit: Permit<"meeting.arrange">, meetingId: string, reason: string) {
  return decide(permit, { objectId: meetingId }, async (decision): Promise<Cancelling> => {
    const { tx, now } = decision;
    const about = await meetingIn(tx, permit.scope.areaId, meetingId);
    if (!about) return undo<Cancelling>("unknown");
    if (about.cancelledAt) return undo<Cancelling>("cancelled");
    if (!isAhead(about, now)) return undo<Cancelling>("closed");
    const { personId, name: from } = permit.actor;
    const sequence = about.sequence + 1;
    const cancelled = { cancelledAt: now, cancelledBy: personId, cancelReason: reason, sequence, toldAt: now };
    await tx.update(store().t.meeting).set(cancelled).where(eq(store().t.meeting.id, meetingId));
    if (about.startsAt) await stepInLife(decision, about, "meetingCancelled", personId);
    await tell(decision, { ...about, ...cancelled }, await invitedTo(tx, meetingId), {
      kind: "meetingCancelled",
      calendar: about.startsAt !== null,
      make: (t, locale, words) => meetingCancelled(t, locale, words, { reason, from }),
    });
    return "cancelled";
  });
}
