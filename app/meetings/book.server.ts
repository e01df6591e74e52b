import { and, eq, isNull } from "drizzle-orm";
import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { meetingIn } from "./about.server";
import { stepInLife, tellBooked } from "./arrange.server";
import { invitedTo } from "./invite.server";
import { itemsOf } from "./items.server";

/** `closed`: no longer to be booked, or that time has passed. `booked` also where it had been booked already. */
export type Booking = "booked" | "closed" | "unknown";

/** Books a meeting for one of the times that were proposed, and invites everybody to it. */
export function bookMeeting(permit: Permit<"meeting.arrange">, meetingId: string, optionId: string): Promise<Booking> {
  return decide(permit, { objectId: meetingId, detail: { option: optionId } }, async (decision): Promise<Booking> => {
    const { tx, now } = decision;
    const { meeting, meetingOption: option } = store().t;
    const about = await meetingIn(tx, permit.scope.areaId, meetingId);
    const [chosen] = await tx
      .select()
      .from(option)
      .where(and(eq(option.id, optionId), eq(option.meetingId, meetingId)));
    if (!about || !chosen) return undo<Booking>("unknown");
    if (about.startsAt) return undo<Booking>("booked");
    if (about.cancelledAt || chosen.startsAt <= now) return undo<Booking>("closed");
    const { startsAt, endsAt } = chosen;
    const open = and(eq(meeting.id, meetingId), isNull(meeting.startsAt));
    await tx.update(meeting).set({ startsAt, endsAt, toldAt: now }).where(open);
    await stepInLife(decision, about, "meetingBooked", permit.actor.personId);
    const agenda = (await itemsOf(tx, meetingId)).filter((item) => item.list === "agenda").map((item) => item.text);
    const known = await invitedTo(tx, meetingId);
    await tellBooked(decision, { ...about, startsAt, endsAt, toldAt: now }, agenda, known);
    return "booked";
  });
}
