import { eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import { type About, meetingIn } from "./about.server";
import { type ChangeInput, endOf } from "./forms";
import { invite, invitedTo, tell } from "./invite.server";
import { isAhead } from "./kinds";
import { meetingChanged } from "./letters";
import { whenOf } from "./when";

/** `same`: nothing to tell. `closed`: it has begun, was held or is cancelled, or has no time yet. */
export type Changing = "changed" | "same" | "closed" | "unknown";

const told = ["place", "link", "note"] as const;

/**
 * Changes a booked meeting. Who is invited gets a letter, and the calendars the same meeting with the next SEQUENCE
 * (RFC 5546 2.1.4); with a new time, they answer anew. What only the public calendar shows is changed without a letter.
 */
export function changeMeeting(permit: Permit<"meeting.arrange">, meetingId: string, input: ChangeInput) {
  return decide(permit, { objectId: meetingId }, async (decision): Promise<Changing> => {
    const { tx, now } = decision;
    const about = await meetingIn(tx, permit.scope.areaId, meetingId);
    if (!about) return undo<Changing>("unknown");
    if (!about.startsAt || !isAhead(about, now)) return undo<Changing>("closed");
    const { time: startsAt, minutes, ...rest } = input;
    const next = { ...rest, startsAt, endsAt: endOf(startsAt, minutes) };
    const moved = Number(next.startsAt) !== Number(about.startsAt) || Number(next.endsAt) !== Number(about.endsAt);
    const tells = moved || told.some((field) => next[field] !== about[field]);
    const shows = next.isPublic !== about.isPublic || next.privateHome !== about.privateHome;
    if (!tells && !shows) return undo<Changing>("same");
    const changed = { ...next, ...(tells && { sequence: about.sequence + 1, toldAt: now }) };
    await write(decision, meetingId, changed, moved);
    if (tells) await tellChanged(decision, { ...about, ...changed }, moved ? about : null);
    return tells ? "changed" : "same";
  });
}

type Changed = Partial<Pick<About, "place" | "link" | "note" | "startsAt" | "endsAt" | "sequence" | "toldAt">>;

async function write({ tx }: Decision, id: string, changed: Changed, moved: boolean) {
  const { meeting, meetingInvitation: asked } = store().t;
  await tx
    .update(meeting)
    .set({ ...changed, ...(moved && { remindedAt: null }) })
    .where(eq(meeting.id, id));
  const unanswered = { answer: null, people: null, answeredAt: null };
  if (moved) await tx.update(asked).set(unanswered).where(eq(asked.meetingId, id));
}

/** `before`: the meeting as it was, where the time has changed. */
async function tellChanged(decision: Decision, about: About, before: About | null) {
  const to = [...(await invitedTo(decision.tx, about.id)), ...(await invite(decision, about))];
  await tell(decision, about, to, {
    kind: "meetingChanged",
    calendar: true,
    make: (t, locale, words) =>
      meetingChanged(t, locale, words, before ? whenOf(before.startsAt!, before.endsAt!, locale) : undefined),
  });
}
