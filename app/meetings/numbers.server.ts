import { and, inArray, isNotNull, sql } from "drizzle-orm";
import { count, sum } from "drizzle-orm/sql";
import { store } from "~/db/open.server";
import type { MeetingNumbers } from "~/db/schema/meetings";
import type { Reader } from "~/db/store";

export type Numbers = MeetingNumbers & {
  /** How many have said which of the proposed times suit. */
  chose: number;
};

const none: Numbers = { invited: 0, coming: 0, people: 0, notComing: 0, households: 0, attended: 0, chose: 0 };

/** How meetings were answered and who came, in numbers alone, by meeting. */
export async function numbersOf(read: Reader, meetingIds: string[]): Promise<(meetingId: string) => Numbers> {
  if (meetingIds.length === 0) return () => none;
  const { meeting, meetingInvitation: asked, meetingAttendance: there } = store().t;
  const kept = await read
    .select({ id: meeting.id, kept: meeting.kept })
    .from(meeting)
    .where(and(inArray(meeting.id, meetingIds), isNotNull(meeting.kept)));
  const answers = await read
    .select({
      meetingId: asked.meetingId,
      invited: count(),
      coming: sum(sql`case when ${asked.answer} = 'coming' then 1 else 0 end`).mapWith(Number),
      notComing: sum(sql`case when ${asked.answer} = 'notComing' then 1 else 0 end`).mapWith(Number),
      people: sum(sql`coalesce(${asked.people}, 0)`).mapWith(Number),
      chose: count(asked.choseAt),
    })
    .from(asked)
    .where(inArray(asked.meetingId, meetingIds))
    .groupBy(asked.meetingId);
  const came = await read
    .select({ meetingId: there.meetingId, households: count(), attended: sum(there.people).mapWith(Number) })
    .from(there)
    .where(inArray(there.meetingId, meetingIds))
    .groupBy(there.meetingId);
  return (id) => ({
    ...none,
    ...answers.find((row) => row.meetingId === id),
    ...came.find((row) => row.meetingId === id),
    ...kept.find((row) => row.id === id)?.kept,
  });
}
