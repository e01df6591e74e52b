import { eq } from "drizzle-orm";
import { rolesInMunicipality } from "~/access/actor.server";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { takeStep } from "~/areas/take-step.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { type About, meetingById } from "./about.server";
import { type ArrangeInput, endOf, timesIn } from "./forms";
import { invite, tell } from "./invite.server";
import { writeItems } from "./items.server";
import { meetingBooked, meetingProposed } from "./letters";
import { templateOf } from "./template.server";

type Arranges = Permit<"meeting.arrange">;

/** `notYours`: only police and municipality invite to the start-up meeting. */
export type Arranging = { meetingId: string } | "notYours";

/** Whether the holder of a permit acts as police or municipality. */
export const isOfficer = ({ actor, scope }: Pick<Arranges, "actor" | "scope">): boolean =>
  rolesInMunicipality(actor, scope.municipalityId).some((role) => role === "coordinator" || role === "police");

/**
 * Arranges a meeting and writes to the area's members: with one time it is booked, with several they say which suit.
 * The same form sent twice is the same meeting.
 */
export function arrangeMeeting(permit: Arranges, input: ArrangeInput): Promise<Arranging> {
  const times = timesIn(input).sort((a, b) => a.getTime() - b.getTime());
  const about = { objectId: input.id, detail: { kind: input.kind, times: times.length } };
  return decide(permit, about, async (decision): Promise<Arranging> => {
    if (input.kind === "startUp" && !isOfficer(permit)) return undo<Arranging>("notYours");
    const { meeting } = store().t;
    const known = await decision.tx.select({ areaId: meeting.areaId }).from(meeting).where(eq(meeting.id, input.id));
    if (known[0]?.areaId === permit.scope.areaId) return undo<Arranging>({ meetingId: input.id });
    const meetingId = known.length > 0 ? newId() : input.id;
    await insertMeeting(decision, permit, { ...input, id: meetingId }, times);
    const arranged = (await meetingById(decision.tx, meetingId))!;
    const lists = await templateOf(decision.tx, arranged.municipalityId, arranged.kind);
    await writeItems(decision, meetingId, lists);
    if (times.length > 1) await tellProposed(decision, arranged, times, input.minutes);
    else {
      await stepInLife(decision, arranged, "meetingBooked", permit.actor.personId);
      await tellBooked(decision, arranged, lists.agenda);
    }
    return { meetingId };
  });
}

async function insertMeeting({ tx, now }: Decision, permit: Arranges, input: ArrangeInput, times: Date[]) {
  const { meeting, meetingOption } = store().t;
  const { id, kind, title, place, link, privateHome, isPublic, note, minutes } = input;
  const [first, second] = times;
  const booked = second ? null : first!;
  await tx.insert(meeting).values({
    ...{ id, areaId: permit.scope.areaId, kind, title: kind === "other" ? title : "", place, link, note },
    ...{ privateHome, isPublic, sequence: 0, createdBy: permit.actor.personId, createdAt: now, toldAt: now },
    startsAt: booked,
    endsAt: booked && endOf(booked, minutes),
  });
  if (booked) return;
  const options = times.map((startsAt) => ({ id: newId(), meetingId: id, startsAt, endsAt: endOf(startsAt, minutes) }));
  await tx.insert(meetingOption).values(options);
}

/** A start-up meeting that gets a time, loses it or has been held is a step in the area's life. */
export async function stepInLife(
  decision: Decision,
  { kind, areaId }: Pick<About, "kind" | "areaId">,
  step: "meetingBooked" | "meetingCancelled" | "meetingHeld",
  personId: string | null,
): Promise<void> {
  if (kind === "startUp") await takeStep(decision, areaId, step, { personId });
}

/** Writes to everybody invited that the meeting has its time. */
export async function tellBooked(
  decision: Decision,
  about: About,
  agenda: string[],
  known: Parameters<typeof tell>[2] = [],
) {
  const to = [...known, ...(await invite(decision, about))];
  await tell(decision, about, to, {
    kind: "meetingBooked",
    calendar: true,
    make: (t, locale, words) => meetingBooked(t, locale, words, agenda),
  });
}

async function tellProposed(decision: Decision, about: About, times: Date[], minutes: number) {
  const options = times.map((startsAt) => ({ startsAt, endsAt: endOf(startsAt, minutes) }));
  await tell(decision, about, await invite(decision, about), {
    kind: "meetingProposed",
    make: (t, locale, words) => meetingProposed(t, locale, words, options),
  });
}
