import { and, eq, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { type Texts, textsFor } from "~/texts/index";
import { type About, meetingById, meetingIn } from "./about.server";
import { stepInLife } from "./arrange.server";
import { invitedTo, tell } from "./invite.server";
import { isAhead } from "./kinds";
import { meetingCancelled } from "./letters";

/** `closed`: it has begun or was held. */
export type Cancelling = "cancelled" | "closed" | "unknown";

/** Cancels a meeting: everybody invited gets a letter with the reason, and the calendars strike it. A second time nothing happens. */
export function cancelMeeting(permit: Permit<"meeting.arrange">, meetingId: string, reason: string) {
  return decide(permit, { objectId: meetingId }, async (decision): Promise<Cancelling> => {
    const about = await meetingIn(decision.tx, permit.scope.areaId, meetingId);
    if (!about) return undo<Cancelling>("unknown");
    if (about.cancelledAt) return undo<Cancelling>("cancelled");
    if (!isAhead(about, decision.now)) return undo<Cancelling>("closed");
    const { personId, name: from } = permit.actor;
    await callOff(decision, about, { personId, from, reason: () => reason });
    return "cancelled";
  });
}

/** Who calls a meeting off (null: the clock), in whose name, and why, in the words of each reader's language. */
interface CalledOff {
  personId: string | null;
  from: string;
  reason: (t: Texts) => string;
}

async function callOff(decision: Decision, about: About, { personId, from, reason }: CalledOff): Promise<void> {
  const { tx, now } = decision;
  const told = { cancelledAt: now, sequence: about.sequence + 1, toldAt: now };
  const why = { cancelledBy: personId, cancelReason: reason(textsFor("sv")) };
  const { meeting } = store().t;
  await tx
    .update(meeting)
    .set({ ...told, ...why })
    .where(eq(meeting.id, about.id));
  if (about.startsAt) await stepInLife(decision, about, "meetingCancelled", personId);
  await tell(decision, { ...about, ...told }, await invitedTo(tx, about.id), {
    kind: "meetingCancelled",
    calendar: about.startsAt !== null,
    make: (t, locale, words) => meetingCancelled(t, locale, words, { reason: reason(t), from }),
  });
}

/** Calls off every meeting that an area still has ahead, as the area ends. */
export async function cancelAhead(decision: Decision, areaId: string, off: CalledOff): Promise<void> {
  const { meeting } = store().t;
  const open = and(eq(meeting.areaId, areaId), isNull(meeting.cancelledAt), isNull(meeting.heldAt));
  for (const { id } of await decision.tx.select({ id: meeting.id }).from(meeting).where(open)) {
    const about = (await meetingById(decision.tx, id))!;
    if (isAhead(about, decision.now)) await callOff(decision, about, off);
  }
}
