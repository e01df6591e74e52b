import { eq, inArray } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { type About, meetingIn } from "./about.server";
import { optionsOf } from "./answer.server";
import { stepInLife, tellBooked } from "./arrange.server";
import type { Changing } from "./change.server";
import { endOf, type ProposeInput, timesIn } from "./forms";
import { invite, invitedTo, tell } from "./invite.server";
import { itemsOf } from "./items.server";
import { isAhead } from "./kinds";
import { meetingProposedAnew } from "./letters";

type Arranges = Permit<"meeting.arrange">;
type Answer = Changing | "booked";
interface Time {
  startsAt: Date;
  endsAt: Date;
}

const told = ["place", "link", "note"] as const;

/**
 * Changes what is proposed for a meeting that is not booked yet, and writes to everybody invited. What they have chosen of the
 * times that stay is kept, and asked again beside new ones. One time alone books the meeting.
 */
export function proposeAnew(permit: Arranges, meetingId: string, input: ProposeInput): Promise<Answer> {
  const times = timesIn(input).sort((a, b) => a.getTime() - b.getTime());
  const about = { objectId: meetingId, detail: { times: times.length } };
  return decide<"meeting.arrange", Answer>(permit, about, async (decision) => {
    const { tx, now } = decision;
    const before = await meetingIn(tx, permit.scope.areaId, meetingId);
    if (!before) return undo<Answer>("unknown");
    if (before.startsAt || !isAhead(before, now)) return undo<Answer>("closed");
    const wanted = times.map((startsAt) => ({ startsAt, endsAt: endOf(startsAt, input.minutes) }));
    const { place, link, note, privateHome, isPublic } = input;
    const next = { place, link, note, privateHome, isPublic };
    const renewed = await replaceOptions(decision, meetingId, wanted);
    const tells = renewed.some || told.some((field) => next[field] !== before[field]);
    const shows = next.isPublic !== before.isPublic || next.privateHome !== before.privateHome;
    if (!tells && !shows) return undo<Answer>("same");
    const changed = { ...next, ...(tells && { sequence: before.sequence + 1, toldAt: now }) };
    const [only, second] = wanted;
    const booked = second ? { startsAt: null, endsAt: null } : only!;
    const { meeting } = store().t;
    await tx
      .update(meeting)
      .set({ ...changed, ...booked })
      .where(eq(meeting.id, meetingId));
    if (renewed.added) await askAgain(decision, meetingId);
    if (tells) await tellInvited(decision, permit, { ...before, ...changed, ...booked }, wanted);
    return second ? (tells ? "changed" : "same") : "booked";
  });
}

/** Writes the times that are new and takes away those that are not wanted; the others keep whom they suit. */
async function replaceOptions({ tx }: Decision, meetingId: string, wanted: Time[]) {
  const { meetingOption: option } = store().t;
  const same = (a: Time, b: Time) => Number(a.startsAt) === Number(b.startsAt) && Number(a.endsAt) === Number(b.endsAt);
  const before = await optionsOf(tx, [meetingId]);
  const gone = before.filter((one) => !wanted.some((time) => same(one, time))).map(({ id }) => id);
  const added = wanted.filter((time) => !before.some((one) => same(one, time)));
  if (gone.length > 0) await tx.delete(option).where(inArray(option.id, gone));
  if (added.length > 0) await tx.insert(option).values(added.map((time) => ({ id: newId(), meetingId, ...time })));
  return { added: added.length > 0, some: gone.length + added.length > 0 };
}

/** Nobody has answered about the times that are new. */
async function askAgain({ tx }: Decision, meetingId: string) {
  const { meetingInvitation: asked } = store().t;
  await tx.update(asked).set({ choseAt: null }).where(eq(asked.meetingId, meetingId));
}

async function tellInvited(decision: Decision, permit: Arranges, about: About, times: Time[]) {
  const known = await invitedTo(decision.tx, about.id);
  if (about.startsAt) {
    await stepInLife(decision, about, "meetingBooked", permit.actor.personId);
    const agenda = (await itemsOf(decision.tx, about.id)).filter(({ list }) => list === "agenda");
    return tellBooked(
      decision,
      about,
      agenda.map(({ text }) => text),
      known,
    );
  }
  const to = [...known, ...(await invite(decision, about))];
  await tell(decision, about, to, {
    kind: "meetingChanged",
    make: (t, locale, words) => meetingProposedAnew(t, locale, words, times),
  });
}
