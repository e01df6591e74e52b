/** It is forgotten who was asked to a meeting and who came, and only numbers stay: a job for the worker's clock. */
import { and, eq, isNull, lt, or } from "drizzle-orm";
import { inBatches, mostAtOnce } from "~/db/batches";
import { store } from "~/db/open.server";
import { numbersOf } from "./numbers.server";

/** Milliseconds after the meeting (db/purposes: `ninetyDaysAfterMeeting`). */
const peopleKept = 90 * 86_400_000;

/**
 * Forgets the invitations, answers and attendance, and whose home it was in, of meetings that lie ninety days back, or were
 * cancelled or never booked then.
 */
export function forgetMeetingPeople(now: Date): Promise<void> {
  const { meeting, meetingInvitation, meetingAttendance } = store().t;
  const before = new Date(now.getTime() - peopleKept);
  const neverBooked = and(isNull(meeting.startsAt), lt(meeting.createdAt, before));
  const old = and(isNull(meeting.kept), or(lt(meeting.endsAt, before), lt(meeting.cancelledAt, before), neverBooked));
  return inBatches(() =>
    store().tx(async (tx) => {
      const { id, place, privateHome } = meeting;
      const rows = await tx.select({ id, place, privateHome }).from(meeting).where(old).limit(mostAtOnce);
      const numbers = await numbersOf(
        tx,
        rows.map(({ id }) => id),
      );
      for (const { id, ...where } of rows) {
        const { invited, coming, people, notComing, households, attended } = numbers(id);
        const kept = { invited, coming, people, notComing, households, attended };
        await tx
          .update(meeting)
          .set({ kept, place: where.privateHome ? "" : where.place })
          .where(eq(meeting.id, id));
        await tx.delete(meetingInvitation).where(eq(meetingInvitation.meetingId, id));
        await tx.delete(meetingAttendance).where(eq(meetingAttendance.meetingId, id));
      }
      return rows.length;
    }),
  );
}
